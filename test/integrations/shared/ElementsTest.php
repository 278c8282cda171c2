<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;
use VcseCharts\Addresses;
use VcseCharts\Elements;

final class ElementsTest extends TestCase
{
    private function value(string $type, string $name, mixed $value): ?string
    {
        return Elements::read(BUILT . '/vcse-charts/lib/elements.json')->value($type, $name, $value, new Addresses('https://example.gov.uk/'));
    }

    public function testKnowsTheLibrarysKindsOfChart(): void
    {
        $types = Elements::read(BUILT . '/vcse-charts/lib/elements.json')->types();
        foreach (['distribution', 'map', 'network', 'reach', 'scorecard', 'survey', 'trend'] as $type) {
            self::assertContains($type, $types);
        }
    }

    public function testTakesEachKindOfValueAndNoOther(): void
    {
        self::assertSame('per-head', $this->value('map', 'measure', ' per-head '));
        self::assertSame('cy', $this->value('map', 'lang', 'cy'));
        self::assertSame('5', $this->value('map', 'classes', '5'));
        self::assertNull($this->value('map', 'classes', 'five'));
        self::assertSame('', $this->value('distribution', 'quartiles', true));
        self::assertSame('', $this->value('distribution', 'no-table', ''));
        self::assertNull($this->value('distribution', 'quartiles', 'false'));
        self::assertSame('/a.topo.json', $this->value('map', 'boundaries', '/a.topo.json'));
        self::assertNull($this->value('map', 'boundaries', 'https://evil.example/a.json'));
        self::assertSame(500, mb_strlen((string) $this->value('map', 'highlight', str_repeat('é', 900))));
    }

    public function testTakesNothingThatAChartKeepsToItself(): void
    {
        foreach (['shown', 'status', 'failure', 'language', 'data', 'style', 'class', 'onload', 'id'] as $name) {
            self::assertNull($this->value('map', $name, 'x'), $name);
        }
        self::assertNull($this->value('survey', 'boundaries', '/a.topo.json'));
        self::assertNull($this->value('pie', 'src', '/a.json'));
    }
}
