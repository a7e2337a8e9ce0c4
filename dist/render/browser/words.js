/** What an error of a launch says, without the lines that only its programmer reads. */
export function firstLine(error) {
    const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim());
    return lines
        .filter((line) => line !== '' && line !== 'stderr:')
        .slice(0, 2)
        .join(' ');
}
