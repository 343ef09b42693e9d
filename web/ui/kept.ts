/**
 * Small texts that this browser keeps. A browser may refuse to (private window, full, switched off);
 * then nothing is kept and everything still works.
 */
export const kept = {
  read: (key: string): string | null => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  /** Whether it is kept. */
  write: (key: string, text: string | null): boolean => {
    try {
      if (text === null) localStorage.removeItem(key)
      else localStorage.setItem(key, text)
      return true
    } catch {
      return false
    }
  },
  keys: (): readonly string[] => {
    try {
      return Object.keys(localStorage)
    } catch {
      return []
    }
  },
}
