<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/stubs.php';

final class PluginTest extends TestCase
{
    public static function setUpBeforeClass(): void
    {
        define('VCSE_CHARTS_HOSTS', 'data.example.org, more.example.org');
        require_once BUILT . '/vcse-charts/vcse-charts.php';
        Stub::$hooks['init']();
    }

    protected function setUp(): void
    {
        Stub::$uploads = folderWith(['spend.json' => smallDocument()]);
        Stub::$enqueued = [];
        Stub::$editor = false;
    }

    private function shortcode(array|string $attributes): string
    {
        return Stub::$shortcodes['vcse_chart']($attributes);
    }

    private function block(array $attributes): string
    {
        ob_start();
        require BUILT . '/vcse-charts/render.php';
        return (string) ob_get_clean();
    }

    private function page(string $markup): DOMDocument
    {
        $page = new DOMDocument();
        @$page->loadHTML("<?xml encoding='utf-8'?><body>$markup</body>");
        return $page;
    }

    public function testAShortcodeIsATagWithItsTableAndLoadsTheScript(): void
    {
        $markup = $this->shortcode(['type' => 'map', 'src' => '/wp-content/uploads/spend.json', 'measure' => 'per-head', 'no-cite']);
        self::assertSame(
            '<vcse-map class="vcse-chart" src="/wp-content/uploads/spend.json" measure="per-head" no-cite="">'
            . '<details><summary>Payments, 2018-19 (sector: vcse): the figures as a table</summary>'
            . '<table><thead><tr><th scope="col">Commissioner</th><th scope="col">Amount (£)</th><th scope="col">Invoices</th></tr></thead>'
            . '<tbody><tr><th scope="row">Ashford</th><td>1,200.50</td><td>3</td></tr>'
            . '<tr><th scope="row">Barnet</th><td>not published, to protect privacy</td><td></td></tr></tbody></table>'
            . '<p><a href="/wp-content/uploads/spend.json">The figures of this chart as a file (JSON)</a></p></details></vcse-map>',
            $markup,
        );
        self::assertSame(['vcse-charts.js', 'vcse-charts.css'], Stub::$enqueued);
    }

    public function testABlockIsTheSameInABox(): void
    {
        $markup = $this->block(['type' => 'distribution', 'src' => 'https://data.example.org/a.json', 'measure' => '', 'more' => 'label-top="3" quartiles']);
        self::assertSame(
            '<div class="wp-block-vcse-charts-chart"><vcse-distribution class="vcse-chart" src="https://data.example.org/a.json" label-top="3" quartiles="">'
            . '<p><a href="https://data.example.org/a.json">The figures of this chart as a file (JSON)</a></p></vcse-distribution></div>',
            $markup,
        );
    }

    public function testAPageWithoutAChartLoadsNothing(): void
    {
        self::assertSame('', $this->shortcode(''));
        self::assertSame('', $this->shortcode(['type' => 'pie', 'src' => '/wp-content/uploads/spend.json']));
        self::assertSame([], Stub::$enqueued);
    }

    public function testOnlyEditorsAreToldWhatIsWrong(): void
    {
        $wrong = ['type' => 'map', 'src' => 'https://evil.example/a.json', 'colour' => 'red'];
        self::assertSame('', $this->shortcode($wrong));
        Stub::$editor = true;
        $told = $this->page($this->shortcode($wrong))->textContent;
        self::assertStringContainsString('invalid src: expected a path on this site', $told);
        self::assertStringContainsString('unknown attribute of a map: “colour”', $told);
    }

    /** @dataProvider attacks */
    public function testNothingThatIsWrittenBecomesMarkup(array $attributes): void
    {
        Stub::$editor = true;
        $page = $this->page($this->shortcode($attributes) . $this->block($attributes + ['type' => 'map', 'src' => '/wp-content/uploads/spend.json']));
        foreach ($page->getElementsByTagName('*') as $element) {
            self::assertContains($element->nodeName, ['html', 'body', 'div', 'p', 'ul', 'li', 'a', 'details', 'summary', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'vcse-map', 'vcse-trend']);
            foreach ($element->attributes as $attribute) {
                self::assertStringStartsNotWith('on', $attribute->nodeName);
                self::assertNotSame('style', $attribute->nodeName);
                self::assertStringNotContainsString('javascript:', (string) ($attribute->nodeName === 'measure' ? '' : $attribute->nodeValue));
            }
        }
    }

    public static function attacks(): array
    {
        $fine = ['type' => 'map', 'src' => '/wp-content/uploads/spend.json'];
        return [
            'quotation marks in a value' => [['measure' => '"><script>alert(1)</script>'] + $fine],
            'a handler in a value' => [['measure' => "' onload='alert(1)"] + $fine],
            'a handler as an attribute' => [['onload' => 'alert(1)', 'style' => 'color:red'] + $fine],
            'a handler as an attribute without a value' => [['onload'] + $fine],
            'markup as an attribute' => [['"><script>alert(1)</script>' => 'x'] + $fine],
            'markup as a type' => [['type' => 'map><script>alert(1)</script>'] + $fine],
            'a script as an address' => [['src' => 'javascript:alert(1)'] + $fine],
            'a script as the address of boundaries' => [['boundaries' => 'javascript:alert(1)'] + $fine],
            'another host' => [['src' => '//evil.example/a.json'] + $fine],
            'broken letters' => [['measure' => "\xC0\xAF\"><b>"] + $fine],
            'a list' => [['measure' => ['"><b>'], 'src' => ['x']]],
            'markup in the block’s further attributes' => [['more' => '"><script>alert(1)</script> measure="a><b>" onload="alert(1)"'] + $fine],
        ];
    }

    public function testWordsOfADocumentStayWords(): void
    {
        $script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
        Stub::$uploads = folderWith(['spend.json' => smallDocument([
            'title' => $script,
            'resources' => [
                ['name' => 'commissioners', 'data' => [['id' => 'A', 'name' => $script]]],
                ['name' => 'totals', 'data' => [['commissioner' => 'A', 'sector' => 'vcse', 'amount' => $script]]],
            ],
        ])]);
        $page = $this->page($this->shortcode(['type' => 'map', 'src' => '/wp-content/uploads/spend.json']));
        self::assertCount(0, $page->getElementsByTagName('script'));
        self::assertCount(0, $page->getElementsByTagName('img'));
        self::assertSame($script, $page->getElementsByTagName('th')[2]->textContent);
    }

    public function testTheScriptIsAModuleAndOthersAreLeftAlone(): void
    {
        $filter = Stub::$hooks['script_loader_tag'];
        self::assertSame('<script type="module" src=\'a.js\' id=\'vcse-charts-js\'></script>', $filter("<script type='text/javascript' src='a.js' id='vcse-charts-js'></script>", 'vcse-charts'));
        self::assertSame('<script type="module" src="a.js"></script>', $filter('<script src="a.js"></script>', 'vcse-charts'));
        self::assertSame('<script src="a.js"></script>', $filter('<script src="a.js"></script>', 'other'));
    }

    public function testTheFilesThatThePluginNamesAreThere(): void
    {
        self::assertCount(2, Stub::$registered);
        foreach ([...Stub::$registered, plugins_url('charts/define/vcse-map.js')] as $address) {
            self::assertFileExists(str_replace(plugins_url(''), BUILT . '/vcse-charts/', $address));
        }
        self::assertStringNotContainsString('%VERSION%', (string) file_get_contents(BUILT . '/vcse-charts/vcse-charts.php'));
    }
}
