export const isClaim = (stated) => 'hard' in stated;
