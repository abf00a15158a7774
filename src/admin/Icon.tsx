/** The product's mark in the panel's corner: a pair of guillemets. */
export function Icon() {
  return (
    <svg
      aria-label="Verbatim"
      fill="none"
      height="100%"
      role="img"
      stroke="currentColor"
      strokeWidth="2"
      viewBox="0 0 24 24"
      width="100%"
    >
      <path d="M6 6 1 12l5 6M11 6l-5 6 5 6M13 6l5 6-5 6M18 6l5 6-5 6" />
    </svg>
  )
}
