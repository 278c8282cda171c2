<?php

declare(strict_types=1);

namespace VcseCharts;

/** One chart as a page asks for it: the tag, what may stand in it, and its table. Plain values: whoever prints them escapes them. */
final class Chart
{
    /** @var string|null such as vcse-map; null where there is no chart to show */
    public ?string $tag = null;

    /** @var array<string, string> */
    public array $attributes = [];

    /** @var array{caption: string, headings: string[], rows: string[][], left: int}|null */
    public ?array $table = null;

    /** @var string[] what is wrong with the request, for who wrote it */
    public array $problems = [];

    /** @param array<string, mixed> $given attributes by name, with type */
    public function __construct(array $given, Elements $elements, Addresses $addresses, Documents $documents)
    {
        $type = is_string($given['type'] ?? null) ? $given['type'] : '';
        unset($given['type']);
        if (!in_array($type, $elements->types(), true)) {
            $this->problems[] = "unknown type: “{$type}” (expected " . implode(', ', $elements->types()) . ')';
            return;
        }
        foreach ($given as $name => $value) {
            $accepted = $elements->value($type, (string) $name, $value, $addresses);
            if ($accepted !== null) {
                $this->attributes[(string) $name] = $accepted;
            } elseif (!$elements->takes($type, (string) $name)) {
                $this->problems[] = "unknown attribute of a {$type}: “{$name}”";
            } elseif ($name === 'src') {
                $this->problems[] = 'invalid src: expected a path on this site that starts with /, or https:// on a host that is listed';
            }
        }
        if (!isset($this->attributes['src'])) {
            $this->problems[] = 'missing src';
            return;
        }
        $this->tag = "vcse-$type";
        $document = $documents->at($this->attributes['src']);
        $this->table = $document === null ? null : FallbackTable::of($document, $type, $this->attributes);
    }
}
