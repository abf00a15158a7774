// The mark is on every page of the panel, and our few styles come along with it.
import './panel.css'

/** The product's mark in the panel's corner: an opening guillemet. */
export function Icon() {
  return (
    <svg
      aria-label="Verbatim"
      fill="none"
      height="100%"
      role="img"
      stroke="currentColor"
      strokeWidth="2.5"
      viewBox="0 0 24 24"
      width="100%"
    >
      <path d="m11 5-7 7 7 7m9-14-7 7 7 7" />
    </svg>
  )
}
