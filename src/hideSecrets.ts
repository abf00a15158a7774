/** The text with the user name and password of every address (`scheme://user:password@host`) replaced by `***`. */
export function hideSecrets(text: string): string {
  // Greedy up to the last @ before a blank or quote: a password may hold an unescaped @ or /.
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s"'<>,]*@/gi, '$1***@')
}
