/** The product's mark in the panel's corner. */
export function Icon() {
  return (
    <span
      aria-label="Verbatim"
      role="img"
      style={{ fontFamily: 'Georgia, "Times New Roman", serif', fontSize: '1.4rem' }}
    >
      «»
    </span>
  )
}
