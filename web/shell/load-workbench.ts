/**
 * The page of a map comes when one is opened. The first screen asks for it beforehand: it then costs nobody
 * a wait.
 */
export const loadWorkbench = async () => import('./workbench.tsx')
