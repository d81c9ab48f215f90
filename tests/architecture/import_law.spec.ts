import { test } from '@japa/runner'
import { featureOf, importsOf, type Import } from '#tests/architecture/imports'

const say = ({ from, to }: Import) => `${from} imports ${to}`

test.group('The import law', () => {
  test('foundation imports no feature', async ({ assert }) => {
    const imports = await importsOf('app/foundation/**/*.ts')
    const broken = imports.filter(({ to }) => ![null, 'foundation'].includes(featureOf(to)))
    assert.isNotEmpty(imports)
    assert.deepEqual(broken.map(say), [])
  })

  test("features leave each other's controllers and listeners alone", async ({ assert }) => {
    const imports = await importsOf('app/**/*.ts')
    const broken = imports.filter(
      ({ from, to }) =>
        featureOf(to) !== null &&
        featureOf(to) !== featureOf(from) &&
        /\/(controllers|listeners)\//.test(to)
    )
    assert.deepEqual(broken.map(say), [])
  })

  test('there are no circles between features', async ({ assert }) => {
    const imports = await importsOf('app/**/*.ts')
    const graph = new Map<string, Set<string>>()
    for (const { from, to } of imports) {
      const [source, target] = [featureOf(from), featureOf(to)]
      if (!source || !target || source === target) continue
      graph.set(source, (graph.get(source) ?? new Set()).add(target))
    }
    assert.isAbove(graph.size, 3)
    assert.deepEqual(findCircle(graph), [])
  })

  test('pages import generated types and texts, nothing of the server', async ({ assert }) => {
    const imports = await importsOf('inertia/**/*.{ts,tsx}')
    const broken = imports.filter(({ to }) =>
      /^(app|config|database|start|providers|bin|tests|plugins|sdk)\//.test(to)
    )
    assert.isNotEmpty(imports)
    assert.deepEqual(broken.map(say), [])
  })

  test('the server imports nothing of the pages', async ({ assert }) => {
    const imports = await importsOf('{app,config,database,start,providers}/**/*.ts')
    assert.deepEqual(imports.filter(({ to }) => to.startsWith('inertia/')).map(say), [])
  })
})

/** The features of one circle, or none. */
function findCircle(graph: Map<string, Set<string>>): string[] {
  const done = new Set<string>()
  const visit = (feature: string, path: string[]): string[] => {
    if (path.includes(feature)) return [...path.slice(path.indexOf(feature)), feature]
    if (done.has(feature)) return []
    for (const next of graph.get(feature) ?? []) {
      const circle = visit(next, [...path, feature])
      if (circle.length > 0) return circle
    }
    done.add(feature)
    return []
  }
  for (const feature of graph.keys()) {
    const circle = visit(feature, [])
    if (circle.length > 0) return circle
  }
  return []
}
