/** What a signed-in user may be, from least to most. */
export const roles = ['reader', 'author', 'editor', 'admin'] as const

export type Role = (typeof roles)[number]

/** The user's role, or undefined for somebody who is not signed in. Takes Payload's `req.user` as it comes. */
export function roleOf(user: unknown): Role | undefined {
  if (typeof user !== 'object' || user === null || !('role' in user)) return undefined
  return roles.find((role) => role === user.role)
}
