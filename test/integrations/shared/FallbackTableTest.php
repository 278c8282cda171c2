<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;
use VcseCharts\FallbackTable;

final class FallbackTableTest extends TestCase
{
    private static function totals(array $rows, array $more = []): array
    {
        return smallDocument(['resources' => [['name' => 'totals', 'data' => $rows], ...$more]]);
    }

    public function testShowsTheSectorThatAChartShowsWithNamesAndReasons(): void
    {
        self::assertSame([
            'caption' => 'Payments, 2018-19 (sector: vcse)',
            'headings' => ['Commissioner', 'Amount (£)', 'Invoices'],
            'rows' => [['Ashford', '1,200.50', '3'], ['Barnet', 'not published, to protect privacy', '']],
            'left' => 0,
        ], FallbackTable::of(smallDocument(), 'map', []));
    }

    public function testTakesTheCoarserSetForAllSectorsAndNeverAddsTheTwo(): void
    {
        self::assertSame([['Ashford', '900']], FallbackTable::of(smallDocument(), 'map', ['sector' => 'all'])['rows']);
    }

    public function testAddsInsideOneSetAndNotOverAFigureThatIsHeldBack(): void
    {
        $row = static fn (string $commissioner, string $category, ?int $amount): array =>
            ['commissioner' => $commissioner, 'sector' => 'vcse', 'category' => $category, 'amount' => $amount] + ($amount === null ? ['amountStatus' => 'low'] : []);
        $document = self::totals([$row('A', 'hospice', 2), $row('A', 'other', 3), $row('B', 'hospice', 7), $row('B', 'other', null)]);
        self::assertSame([['A', '5'], ['B', 'not published, to protect privacy']], FallbackTable::of($document, 'distribution', [])['rows']);
        self::assertSame([['A', '2'], ['B', '7']], FallbackTable::of($document, 'distribution', ['category' => 'hospice'])['rows']);
    }

    public function testTakesASuppliersSectorFromItsOwnTable(): void
    {
        $document = self::totals(
            [['supplier' => 'S', 'amount' => 10], ['supplier' => 'T', 'amount' => 20]],
            [['name' => 'suppliers', 'data' => [['id' => 'S', 'name' => 'Hope House', 'sector' => 'vcse'], ['id' => 'T', 'name' => 'Acme', 'sector' => 'private']]]],
        );
        self::assertSame([['Hope House', '10']], FallbackTable::of($document, 'reach', [])['rows']);
    }

    public function testStopsAfterSoManyRowsAndSaysHowManyAreLeft(): void
    {
        $rows = array_map(static fn (int $i): array => ['commissioner' => "C$i", 'sector' => 'vcse', 'amount' => $i], range(1, 1234));
        $table = FallbackTable::of(self::totals($rows), 'map', []);
        self::assertCount(500, $table['rows']);
        self::assertSame(734, $table['left']);
    }

    public function testShowsRelationsMeasuresAndAnswers(): void
    {
        $tables = static fn (array $tables): array => smallDocument(['resources' => array_map(
            static fn (string $name): array => ['name' => $name, 'data' => $tables[$name]],
            array_keys($tables),
        )]);
        self::assertSame([['One', 'Two', 'funds']], FallbackTable::of($tables([
            'organisations' => [['id' => '1', 'name' => 'One'], ['id' => '2', 'name' => 'Two']],
            'relations' => [['from' => '1', 'to' => '2', 'kind' => 'funds']],
        ]), 'network', [])['rows']);
        self::assertSame([['Share', '2.7128', 'percent']], FallbackTable::of($tables([
            'measures' => [['id' => 'share', 'name' => 'Share', 'value' => 2.7128, 'unit' => 'percent']],
        ]), 'scorecard', [])['rows']);
        self::assertSame([['We listen.', 'VCSEs', '2.5']], FallbackTable::of($tables([
            'statements' => [['id' => '1', 'text' => 'We listen.']],
            'groups' => [['id' => 'v', 'name' => 'VCSEs']],
            'means' => [['statement' => '1', 'group' => 'v', 'mean' => 2.5]],
        ]), 'survey', [])['rows']);
        self::assertSame([['Waiting', 'Clinic', 'negative', '12'], ['Waiting', 'Clinic', 'positive', 'not published, to protect privacy']], FallbackTable::of($tables([
            'themes' => [['id' => 'w', 'name' => 'Waiting']],
            'services' => [['id' => 'c', 'name' => 'Clinic']],
            'feedback' => [
                ['theme' => 'w', 'service' => 'c', 'feeling' => 'negative', 'count' => 12],
                ['theme' => 'w', 'service' => 'c', 'feeling' => 'positive', 'count' => null, 'countStatus' => 'low'],
                ['service' => 'c', 'feeling' => 'negative', 'count' => 12],
            ],
        ]), 'insight', [])['rows']);
        self::assertSame([['From hospital', '1', 'Ward', 'Carers’ centre', 'referral', '70']], FallbackTable::of($tables([
            'journeys' => [['id' => 'd', 'name' => 'From hospital']],
            'services' => [['id' => 'w', 'name' => 'Ward'], ['id' => 'c', 'name' => 'Carers’ centre']],
            'steps' => [['journey' => 'd', 'order' => 1, 'from' => 'w', 'to' => 'c', 'kind' => 'referral', 'count' => 70]],
        ]), 'journeys', [])['rows']);
    }

    public function testShowsCommentsWithoutThemesWhereNoneHasOne(): void
    {
        $document = smallDocument(['resources' => [['name' => 'feedback', 'data' => [['feeling' => 'neutral', 'count' => 3], ['feeling' => 'mixed', 'count' => null]]]]]);
        self::assertSame([['neutral', '3'], ['mixed', 'no data']], FallbackTable::of($document, 'insight', [])['rows']);
    }

    public function testIsNothingWhereFiguresAreInAnotherFileOrOfAnotherKind(): void
    {
        self::assertNull(FallbackTable::of(smallDocument(['resources' => [['name' => 'totals', 'path' => 'totals.csv']]]), 'map', []));
        self::assertNull(FallbackTable::of(smallDocument(), 'survey', []));
        self::assertNull(FallbackTable::of(smallDocument(), 'reach', []));
    }

    /** @dataProvider strange */
    public function testLivesWithStrangeDocuments(array $document): void
    {
        foreach (['map', 'reach', 'trend', 'network', 'scorecard', 'survey', 'distribution'] as $type) {
            $table = FallbackTable::of($document + smallDocument(), $type, []);
            foreach ($table['rows'] ?? [] as $row) {
                foreach ($row as $cell) {
                    self::assertIsString($cell);
                }
            }
        }
        self::assertTrue(true);
    }

    public static function strange(): array
    {
        $odd = [null, true, 1.5, 'text', [], [['deep' => ['deep']]]];
        $cases = [];
        foreach ($odd as $i => $value) {
            $cases["resource $i"] = [['resources' => [$value]]];
            $cases["rows $i"] = [['resources' => [['name' => 'totals', 'data' => [$value]]]]];
            $cases["cells $i"] = [['title' => $value, 'resources' => [
                ['name' => 'commissioners', 'data' => [['id' => $value, 'name' => $value], ['id' => 'A', 'name' => $value]]],
                ['name' => 'suppliers', 'data' => [['id' => 'A', 'sector' => $value], ['id' => $value, 'sector' => 'vcse']]],
                ['name' => 'totals', 'data' => [
                    ['commissioner' => 'A', 'sector' => 'vcse', 'amount' => $value, 'amountStatus' => $value],
                    ['commissioner' => 'A', 'sector' => 'vcse', 'amount' => 3, 'invoices' => $value],
                    ['commissioner' => $value, 'sector' => $value, 'amount' => 3],
                    ['supplier' => 'A', 'amount' => $value],
                    ['supplier' => $value, 'amount' => $value],
                ]],
            ]]];
        }
        return $cases;
    }

    public function testTakesControlAndDirectionSignsOutOfWords(): void
    {
        $document = self::totals(
            [['commissioner' => 'A', 'sector' => 'vcse', 'amount' => 1]],
            [['name' => 'commissioners', 'data' => [['id' => 'A', 'name' => "Ash\u{202E}ford\u{0007}"]]]],
        );
        self::assertSame([['Ashford', '1']], FallbackTable::of($document, 'map', [])['rows']);
    }
}
