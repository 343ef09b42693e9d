import { dialogOnDemand } from '../ui/dialog-on-demand.tsx'

/** Asks for whom and how what is looked at leaves the screen. */
export const { open: openShare, Host: Share } = dialogOnDemand(
  async () => (await import('./share-dialog.tsx')).ShareDialog,
)
