<?php

declare(strict_types=1);

use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\Form\FormStateInterface;
use Drupal\vcse_charts\Plugin\Block\VcseChartBlock;
use PHPUnit\Framework\TestCase;
use Symfony\Component\HttpFoundation\RequestStack;
use Twig\Environment;
use Twig\Loader\FilesystemLoader;
use Twig\Markup;
use Twig\TwigFilter;

require_once __DIR__ . '/stubs.php';
require_once '/usr/share/php/Twig/autoload.php';

final class ModuleTest extends TestCase
{
    private string $root;

    public static function setUpBeforeClass(): void
    {
        require_once BUILT . '/vcse_charts/vcse_charts.module';
        require_once BUILT . '/vcse_charts/src/Plugin/Block/VcseChartBlock.php';
    }

    protected function setUp(): void
    {
        $this->root = folderWith([]);
        mkdir("$this->root/sites/default/files", 0777, true);
        mkdir("$this->root/modules");
        symlink(BUILT . '/vcse_charts', "$this->root/modules/vcse_charts");
        $this->upload(smallDocument());
    }

    private function upload(array $document): void
    {
        file_put_contents("$this->root/sites/default/files/spend.json", json_encode($document));
    }

    private function block(array $configuration): VcseChartBlock
    {
        return new VcseChartBlock(
            $configuration,
            'vcse_chart',
            [],
            new ConfigFactoryInterface(['vcse_charts.settings' => ['hosts' => ['data.example.org']]]),
            new ModuleExtensionList(),
            new RequestStack(),
            $this->root,
        );
    }

    private function form(array $values): FormStateInterface
    {
        $block = $this->block([]);
        $state = new FormStateInterface($values);
        $block->blockValidate($block->blockForm([], $state), $state);
        return $state;
    }

    /** The page as the module's own template writes it, with Drupal's way of writing attributes. */
    private function page(array $build): string
    {
        if (!isset($build['chart'])) {
            return '';
        }
        $twig = new Environment(new FilesystemLoader(BUILT . '/vcse_charts/templates'), ['autoescape' => 'html', 'strict_variables' => true]);
        $twig->addFilter(new TwigFilter('t', static fn (string $text, array $with = []): Markup => new Markup(
            strtr($text, array_map(static fn (mixed $value): string => htmlspecialchars((string) $value, ENT_QUOTES), $with)),
            'UTF-8',
        ), ['is_safe' => ['html']]));
        $attributes = '';
        foreach ($build['chart']['#attributes'] as $name => $value) {
            $attributes .= sprintf(' %s="%s"', htmlspecialchars($name, ENT_QUOTES), htmlspecialchars(implode(' ', (array) $value), ENT_QUOTES));
        }
        return $twig->render('vcse-chart.html.twig', [
            'tag' => $build['chart']['#tag'],
            'attributes' => new Markup($attributes, 'UTF-8'),
            'src' => $build['chart']['#src'],
            'table' => $build['chart']['#table'],
        ]);
    }

    private function parsed(string $markup): DOMDocument
    {
        $page = new DOMDocument();
        @$page->loadHTML("<?xml encoding='utf-8'?><body>$markup</body>");
        return $page;
    }

    public function testABlockIsATagWithItsTableAndTheLibrary(): void
    {
        $build = $this->block(['type' => 'map', 'src' => '/sites/default/files/spend.json', 'more' => ['measure' => 'per-head']])->build();
        self::assertSame(['library' => ['vcse_charts/charts']], $build['chart']['#attached']);
        $markup = preg_replace('/>\s+/', '>', $this->page($build));
        self::assertStringStartsWith('<vcse-map class="vcse-chart" src="/sites/default/files/spend.json" measure="per-head"><details><summary>Payments, 2018-19 (sector: vcse): the figures as a table</summary>', $markup);
        self::assertStringContainsString('<tr><th scope="row">Ashford</th><td>1,200.50</td><td>3</td></tr>', $markup);
        self::assertStringEndsWith('</details></vcse-map>', $markup);
    }

    public function testADocumentOnAListedHostIsALink(): void
    {
        $build = $this->block(['type' => 'map', 'src' => 'https://data.example.org/a.json'])->build();
        self::assertNull($build['chart']['#table']);
        self::assertStringContainsString('<p><a href="https://data.example.org/a.json">', $this->page($build));
    }

    public function testTheFormTakesAttributesByLineAndKeepsThem(): void
    {
        $block = $this->block([]);
        $block->blockSubmit([], new FormStateInterface(['type' => 'map', 'src' => '/sites/default/files/spend.json', 'more' => "measure=per-head\r\n\r\n highlight = \"E1 E2\"\nno-cite"]));
        self::assertSame(['measure' => 'per-head', 'highlight' => 'E1 E2', 'no-cite' => 'true'], $block->configuration['more']);
        self::assertStringContainsString(' no-cite=""', $this->page($block->build()));
        self::assertSame("measure=per-head\nhighlight=E1 E2\nno-cite=true", $block->blockForm([], new FormStateInterface([]))['more']['#default_value']);
    }

    public function testTheFormSaysWhatIsWrongAndWhere(): void
    {
        $address = 'Address of the document';
        self::assertSame([], $this->form(['type' => 'map', 'src' => '/sites/default/files/spend.json', 'more' => ''])->errors);
        self::assertSame([$address], array_keys($this->form(['type' => 'map', 'src' => 'javascript:alert(1)'])->errors));
        self::assertSame([$address], array_keys($this->form(['type' => 'map', 'src' => 'https://evil.example/a.json'])->errors));
        self::assertSame(
            ['Other attributes' => 'unknown attribute of a map: “onload”'],
            $this->form(['type' => 'map', 'src' => '/sites/default/files/spend.json', 'more' => 'onload=alert(1)'])->errors,
        );
    }

    public function testWhatGotPastTheFormIsStillRefused(): void
    {
        $build = $this->block(['type' => 'map', 'src' => 'javascript:alert(1)'])->build();
        self::assertArrayNotHasKey('chart', $build);
        $build = $this->block(['type' => 'script', 'src' => '/sites/default/files/spend.json'])->build();
        self::assertArrayNotHasKey('chart', $build);
        $build = $this->block(['type' => 'map', 'src' => '/sites/default/files/spend.json', 'more' => ['onload' => 'alert(1)', 'style' => 'color:red', 'measure' => '"><script>alert(1)</script>']])->build();
        $page = $this->parsed($this->page($build));
        self::assertCount(0, $page->getElementsByTagName('script'));
        $map = $page->getElementsByTagName('vcse-map')[0];
        self::assertSame(['class', 'src', 'measure'], array_map(static fn (DOMAttr $attribute): string => $attribute->name, iterator_to_array($map->attributes, false)));
    }

    public function testWordsOfADocumentStayWords(): void
    {
        $script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
        $this->upload(smallDocument(['title' => $script, 'resources' => [
            ['name' => 'commissioners', 'data' => [['id' => 'A', 'name' => $script]]],
            ['name' => 'totals', 'data' => [['commissioner' => 'A', 'sector' => 'vcse', 'amount' => 1]]],
        ]]));
        $page = $this->parsed($this->page($this->block(['type' => 'map', 'src' => '/sites/default/files/spend.json'])->build()));
        self::assertCount(0, $page->getElementsByTagName('script'));
        self::assertCount(0, $page->getElementsByTagName('img'));
        self::assertSame($script, $page->getElementsByTagName('th')[2]->textContent);
    }

    public function testTheBlockIsOfferedToThoseWhoMayPlaceIt(): void
    {
        foreach ([[[], []], [['place vcse charts'], ['vcse_chart']]] as [$permissions, $offered]) {
            Drupal::$permissions = $permissions;
            $definitions = ['vcse_chart' => []];
            vcse_charts_plugin_filter_block_alter($definitions, [], 'layout_builder');
            self::assertSame($offered, array_keys($definitions));
        }
    }

    public function testTheFilesThatTheLibraryNamesAreThere(): void
    {
        $libraries = (string) file_get_contents(BUILT . '/vcse_charts/vcse_charts.libraries.yml');
        preg_match_all('~^ +([\w/-]+\.(?:js|css)):~m', $libraries, $found);
        self::assertCount(2, $found[1]);
        foreach ($found[1] as $file) {
            self::assertFileExists(BUILT . "/vcse_charts/$file");
        }
    }
}
