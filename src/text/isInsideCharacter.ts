/** Whether an offset, in UTF-16 units, falls between the two halves of a surrogate pair. */
export function isInsideCharacter(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
