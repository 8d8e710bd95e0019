/** The sum of a metric over these processes, as their `/metrics` tell it; 0 where none has it. */
export async function readMetric(urls: readonly string[], name: string): Promise<number> {
  const line = new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm');
  const pages = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()));
  return pages.reduce(
    (total, page) => [...page.matchAll(line)].reduce((sum, [, value]) => sum + Number(value), total),
    0,
  );
}

/** Processor time that these processes have used so far, in milliseconds. */
export async function cpuMsOf(urls: readonly string[]): Promise<number> {
  return (await readMetric(urls, 'process_cpu_seconds_total')) * 1000;
}
