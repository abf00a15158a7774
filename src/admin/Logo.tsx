/** The product's name on the login page. */
export function Logo() {
  return (
    <span
      style={{ fontFamily: 'Georgia, "Times New Roman", serif', fontSize: '3rem', letterSpacing: '-0.02em' }}
    >
      « Verbatim »
    </span>
  )
}
