import { test } from '@japa/runner'
import { richTextToPlain, sanitizeRichText } from '#foundation/rich_text/rich_text'

test.group('Rich text', () => {
  test('keeps what the editor makes', ({ assert }) => {
    const html =
      '<p>One <strong>two</strong> <em>three</em></p><ul><li>four</li></ul><pre><code>5</code></pre>'
    assert.equal(sanitizeRichText(html), html)
  })

  test('takes out {name}')
    .with([
      { name: 'scripts', html: '<p>a</p><script>alert(1)</script>', safe: '<p>a</p>' },
      { name: 'scripts in capitals', html: '<p>a</p><SCRIPT SRC=//e.example>', safe: '<p>a</p>' },
      {
        name: 'images with handlers',
        html: '<p>a<img src=x onerror=alert(1)></p>',
        safe: '<p>a</p>',
      },
      { name: 'handlers of allowed tags', html: '<p onclick="alert(1)">a</p>', safe: '<p>a</p>' },
      { name: 'styles', html: '<style>p{}</style><p style="top:0">a</p>', safe: '<p>a</p>' },
      { name: 'classes and ids', html: '<p class="x" id="y">a</p>', safe: '<p>a</p>' },
      { name: 'SVG', html: '<svg onload=alert(1)><p>a</p></svg>', safe: '<p>a</p>' },
      { name: 'frames', html: '<iframe src="//e.example">b</iframe><p>a</p>', safe: '<p>a</p>' },
      {
        name: 'forms',
        html: '<form action="/x"><input name="q"><p>a</p></form>',
        safe: '<p>a</p>',
      },
      { name: 'comments', html: '<!-- <p>b</p> --><p>a</p>', safe: '<p>a</p>' },
      { name: 'math', html: '<math><mi xlink:href="javascript:1">a</mi></math>', safe: 'a' },
      {
        name: 'base and meta',
        html: '<base href="//e.example"><meta http-equiv="refresh"><p>a</p>',
        safe: '<p>a</p>',
      },
    ])
    .run(({ assert }, { html, safe }) => {
      assert.equal(sanitizeRichText(html), safe)
    })

  test('takes the address out of a link to {$self}')
    .with([
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' java\nscript:alert(1)',
      'java&#x09;script:alert(1)',
      '&#106;avascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example/x',
    ])
    .run(({ assert }, href) => {
      const html = sanitizeRichText(`<a href="${href}">a</a>`)
      assert.notInclude(html, 'href')
      assert.include(html, '>a</a>')
    })

  test('opens links elsewhere and gives them no power over the page', ({ assert }) => {
    assert.equal(
      sanitizeRichText(
        '<a href="https://e.example/?a=1&amp;b=2" target="_self" rel="opener">a</a>'
      ),
      '<a href="https://e.example/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">a</a>'
    )
  })

  test('is not fooled by tags inside tags and broken markup', ({ assert }) => {
    for (const html of [
      '<scr<script>ipt>alert(1)</scr</script>ipt>',
      '<<p>script>alert(1)<</p>/script>',
      '<p><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      '<a href="x" <script>alert(1)</script>>a</a>',
      '<textarea><p></textarea><img src=x onerror=alert(1)></p>',
      '<svg><style><!--</style><img src=x onerror=alert(1)>--></svg>',
      '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>',
    ]) {
      const safe = sanitizeRichText(html)
      assert.notMatch(safe, /<(script|img|svg|style|textarea|noscript)/i, html)
      assert.equal(sanitizeRichText(safe), safe, 'cleaning twice changes nothing')
    }
  })

  test('keeps entities as the text they stand for', ({ assert }) => {
    const html = sanitizeRichText(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &nbsp;&copy;</p>'
    )
    assert.notMatch(html, /<script/)
    assert.equal(richTextToPlain(html), '<script>alert(1)</script> &lt; \u00a0©')
  })

  test('cuts nesting that no browser would show, and takes no long time for it', ({ assert }) => {
    const started = performance.now()
    const html = sanitizeRichText('<b>'.repeat(33_000))
    sanitizeRichText('<'.repeat(100_000))
    sanitizeRichText('<a href="'.repeat(11_000))
    richTextToPlain(sanitizeRichText('<p>&nbsp;</p>'.repeat(7_000)))
    richTextToPlain(sanitizeRichText(`a${' \t'.repeat(50_000)}b`))
    assert.isBelow(performance.now() - started, 3_000)
    assert.isAtMost(html.split('<b>').length, 60)
  })

  test('becomes plain text with a line per block', ({ assert }) => {
    assert.equal(
      richTextToPlain(
        '<p>Hello<br>you</p><ul><li>one</li><li>two</li></ul><p>Bye &amp; thanks</p>'
      ),
      'Hello\nyou\n\n• one\n• two\n\nBye & thanks'
    )
    assert.equal(richTextToPlain('<p></p><p> </p><hr>'), '')
  })
})

test.group('Rich text | mentions', () => {
  test('keeps {html}')
    .with([
      { html: '<p><span data-mention="user:7">@Ann</span></p>' },
      { html: '<p><span data-mention="team:12">@Support</span> look</p>' },
    ])
    .run(({ assert }, { html }) => {
      assert.equal(sanitizeRichText(html), html)
    })

  test('takes any other span for its text: {html}')
    .with([
      { html: '<p><span>plain</span></p>' },
      { html: '<p><span style="color:red" data-mention="">plain</span></p>' },
      { html: '<p><span data-mention="user:0">plain</span></p>' },
      { html: '<p><span data-mention="owner:1">plain</span></p>' },
      { html: '<p><span data-mention="user:1&quot; onclick=&quot;x()">plain</span></p>' },
    ])
    .run(({ assert }, { html }) => {
      assert.equal(sanitizeRichText(html), '<p>plain</p>')
    })

  test('keeps nothing else of a mention', ({ assert }) => {
    const html = '<span data-mention="user:7" onclick="x()" class="y" id="z">@Ann</span>'
    assert.equal(sanitizeRichText(html), '<span data-mention="user:7">@Ann</span>')
  })
})
