<?php

declare(strict_types=1);

namespace VcseCharts;

/**
 * A table of a document's figures for readers without scripts. It repeats what the document says; all it works out is
 * sums inside one set of totals.
 */
final class FallbackTable
{
    public const MOST_ROWS = 500;
    private const LONGEST = 2000;

    /** Whose money a chart shows when nothing is said. */
    private const SECTOR = 'vcse';

    /** Columns that say what a row of totals is a total of. */
    private const DIMENSIONS = ['commissioner', 'supplier', 'sector', 'category', 'register', 'legalForm', 'period'];

    /** Tables of the kinds that are shown as they are, first that is there, and their columns. */
    private const PLAIN = [
        'insight' => [
            'feedback' => ['theme', 'service', 'place', 'group', 'question', 'feeling', 'period', 'count'],
        ],
        'journeys' => ['steps' => ['journey', 'order', 'from', 'to', 'kind', 'count']],
        'network' => ['relations' => ['from', 'to', 'kind', 'amount', 'period']],
        'scorecard' => [
            'measures' => ['name', 'organisation', 'value', 'unit', 'target'],
        ],
        'survey' => [
            'answers' => ['statement', 'group', 'option', 'count'],
            'choices' => ['statement', 'group', 'percent', 'count'],
            'means' => ['statement', 'group', 'mean', 'respondents'],
        ],
    ];

    /** Where the name behind an identifier stands: no document has two of these tables for one column. */
    private const NAMES = [
        'commissioner' => ['commissioners'],
        'supplier' => ['suppliers'],
        'from' => ['organisations', 'services'],
        'to' => ['organisations', 'services'],
        'statement' => ['statements'],
        'group' => ['groups'],
        'theme' => ['themes'],
        'service' => ['services'],
        'place' => ['places'],
        'journey' => ['journeys'],
    ];

    private const HEADINGS = ['amount' => 'Amount (£)', 'from' => 'From', 'to' => 'To'];

    /** What stands for a number that is not there. */
    private const REASONS = ['c' => 'not published, to protect privacy', 'low' => 'not published, to protect privacy'];

    /**
     * @param array<string, mixed> $document
     * @param array<string, string> $attributes those of the chart's tag
     * @return array{caption: string, headings: string[], rows: string[][], left: int}|null null where there is no such table
     */
    public static function of(array $document, string $type, array $attributes): ?array
    {
        $tables = self::tables($document);
        // A network may be drawn from spending.
        $plain = isset(self::PLAIN[$type]) && !($type === 'network' && isset($tables['totals']));
        [$columns, $rows, $whose] = $plain ? self::plain($tables, self::PLAIN[$type]) : self::totals($tables, $type, $attributes);
        if ($rows === []) {
            return null;
        }
        $columns = array_values(array_filter($columns, static fn (string $column): bool => self::says($rows, $column)));
        $shown = array_slice($rows, 0, self::MOST_ROWS);
        $names = array_map(static fn (array $of): array => self::names(array_merge(...array_map(static fn (string $table): array => $tables[$table] ?? [], $of))), self::NAMES);
        return [
            'caption' => self::text($document['title'] ?? '') . $whose,
            'headings' => array_map(self::heading(...), $columns),
            'rows' => array_map(
                static fn (array $row): array => array_map(
                    static fn (string $column): string => self::cell($row, $column, $names[$column] ?? []),
                    $columns,
                ),
                $shown,
            ),
            'left' => count($rows) - count($shown),
        ];
    }

    /**
     * Rows of each table that stands in the document itself.
     *
     * @return array<string, array<int, array<string, mixed>>>
     */
    private static function tables(array $document): array
    {
        $tables = [];
        foreach ($document['resources'] as $resource) {
            if (is_array($resource) && is_string($resource['name'] ?? null) && is_array($resource['data'] ?? null)) {
                $tables[$resource['name']] = array_values(array_filter($resource['data'], 'is_array'));
            }
        }
        return $tables;
    }

    /** @return array{string[], array<int, array<string, mixed>>, string} columns, rows, and whose they are */
    private static function plain(array $tables, array $wanted): array
    {
        foreach ($wanted as $name => $columns) {
            $rows = $tables[$name] ?? [];
            if ($rows !== []) {
                // Those without a theme count the same comments once more.
                $themed = array_filter($rows, static fn (array $row): bool => isset($row['theme']));
                return [$columns, array_values($themed ?: $rows), ''];
            }
        }
        return [[], [], ''];
    }

    /**
     * Sums inside one set of totals: the one that names what is asked for with the fewest other columns.
     *
     * @return array{string[], array<int, array<string, mixed>>, string} columns, rows, and whose they are
     */
    private static function totals(array $tables, string $type, array $attributes): array
    {
        $keys = match (true) {
            $type === 'network' => ['commissioner', 'supplier'],
            $type === 'reach' || ($attributes['of'] ?? '') === 'suppliers' => ['supplier'],
            $type === 'trend' && ($attributes['of'] ?? '') === 'all' => ['period'],
            $type === 'trend' => ['commissioner', 'period'],
            default => ['commissioner'],
        };
        $filters = array_filter([
            'sector' => isset($attributes['category']) ? null : self::sectors($attributes['sector'] ?? self::SECTOR),
            'category' => isset($attributes['category']) ? [$attributes['category']] : null,
        ]);
        $totals = self::withSectors($tables['totals'] ?? [], $tables['suppliers'] ?? []);
        $set = self::set($totals, [...$keys, ...array_keys($filters)]) ?? self::set($totals, $keys);
        if ($set === null) {
            return [[], [], ''];
        }
        $columns = $set['columns'];
        $rows = array_filter($set['rows'], static function (array $row) use ($filters, $columns): bool {
            foreach ($filters as $column => $values) {
                if (in_array($column, $columns, true) && !in_array($row[$column], $values, true)) {
                    return false;
                }
            }
            return true;
        });
        $measures = array_diff($columns, $keys, array_keys($filters)) === [] ? ['amount', 'invoices', 'suppliers', 'commissioners'] : ['amount', 'invoices'];
        $whose = '';
        foreach (array_intersect_key($filters, array_flip($columns)) as $column => $values) {
            $whose .= " ($column: " . implode(', ', $values) . ')';
        }
        return [[...$keys, ...$measures], self::summed($rows, $keys), $whose];
    }

    /** Rows of totals by supplier, with the sector that the table of suppliers names. */
    private static function withSectors(array $totals, array $suppliers): array
    {
        $known = array_filter($suppliers, static fn (array $row): bool => is_string($row['id'] ?? null) && is_string($row['sector'] ?? null));
        $sectors = array_column($known, 'sector', 'id');
        return array_map(static function (array $row) use ($sectors): array {
            $supplier = $row['supplier'] ?? null;
            return is_string($supplier) && isset($sectors[$supplier]) ? $row + ['sector' => $sectors[$supplier]] : $row;
        }, $totals);
    }

    /** Sectors that a chart's attribute names; null for all. @return string[]|null */
    private static function sectors(string $attribute): ?array
    {
        return match ($attribute) {
            'all' => null,
            'independent' => ['government', 'primary-care', 'vcse', 'private', 'unknown'],
            default => preg_split('/\s+/', trim($attribute)) ?: null,
        };
    }

    /**
     * @param string[] $wanted
     * @return array{columns: string[], rows: array<int, array<string, mixed>>}|null
     */
    private static function set(array $totals, array $wanted): ?array
    {
        $sets = [];
        foreach ($totals as $row) {
            $columns = array_values(array_filter(self::DIMENSIONS, static fn (string $column): bool => is_string($row[$column] ?? null)));
            if (array_diff($wanted, $columns) === []) {
                $sets[implode(' ', $columns)]['columns'] = $columns;
                $sets[implode(' ', $columns)]['rows'][] = $row;
            }
        }
        uasort($sets, static fn (array $a, array $b): int => count($a['columns']) <=> count($b['columns']));
        return $sets === [] ? null : reset($sets);
    }

    /**
     * One row for each value of the keys. A sum with a figure that is not there is not there itself.
     *
     * @param string[] $keys
     * @return array<int, array<string, mixed>>
     */
    private static function summed(array $rows, array $keys): array
    {
        $sums = [];
        foreach ($rows as $row) {
            $name = implode("\0", array_map(static fn (string $key): string => $row[$key], $keys));
            if (!isset($sums[$name])) {
                $sums[$name] = $row;
                continue;
            }
            foreach (['amount', 'invoices'] as $measure) {
                $both = [$sums[$name][$measure] ?? null, $row[$measure] ?? null];
                $sums[$name][$measure] = in_array(null, $both, true) ? null : array_sum(array_filter($both, self::isNumber(...)));
                $sums[$name]["{$measure}Status"] ??= $row["{$measure}Status"] ?? null;
            }
        }
        return array_values($sums);
    }

    /** Whether any row has a figure in this column, or one that is held back. */
    private static function says(array $rows, string $column): bool
    {
        foreach ($rows as $row) {
            if (isset($row[$column]) || isset(self::REASONS[self::text($row["{$column}Status"] ?? '')])) {
                return true;
            }
        }
        return false;
    }

    /** @param array<string, mixed> $names by identifier */
    private static function cell(array $row, string $column, array $names): string
    {
        $value = $row[$column] ?? null;
        if ($value === null) {
            $unsaid = array_key_exists($column, $row) ? 'no data' : '';
            return self::REASONS[self::text($row["{$column}Status"] ?? '')] ?? $unsaid;
        }
        if (self::isNumber($value)) {
            return number_format($value, self::decimals($value, $column));
        }
        return self::text(is_string($value) ? ($names[$value] ?? $value) : null);
    }

    private static function decimals(int|float $value, string $column): int
    {
        if (floor($value) === (float) $value) {
            return 0;
        }
        return $column === 'amount' ? 2 : min(4, strlen((string) strrchr((string) $value, '.')) - 1);
    }

    /** @return array<string, mixed> names, or the words of statements, by identifier */
    private static function names(array $rows): array
    {
        $names = [];
        foreach ($rows as $row) {
            if (is_string($row['id'] ?? null)) {
                $names[$row['id']] = $row['name'] ?? $row['text'] ?? $row['id'];
            }
        }
        return $names;
    }

    private static function heading(string $column): string
    {
        return self::HEADINGS[$column] ?? ucfirst(strtolower((string) preg_replace('/(?=[A-Z])/', ' ', $column)));
    }

    /** Words for a reader: without control, direction and invisible characters, and not endless. */
    private static function text(mixed $value): string
    {
        return is_string($value) ? mb_substr((string) preg_replace('/\p{C}+/u', '', mb_scrub($value)), 0, self::LONGEST) : '';
    }

    private static function isNumber(mixed $value): bool
    {
        return is_int($value) || (is_float($value) && is_finite($value));
    }
}
