<?php

declare(strict_types=1);

namespace VcseCharts;

/** The kinds of chart, and what each attribute of theirs takes. `elements.json` is written from the library itself. */
final class Elements
{
    private const LONGEST = 500;

    /** @param array<string, array<string, string>> $elements by type and attribute: text, number, switch or address */
    public function __construct(private array $elements)
    {
    }

    public static function read(string $file): self
    {
        return new self(json_decode((string) file_get_contents($file), true, 8, JSON_THROW_ON_ERROR));
    }

    /** @return string[] such as map and trend */
    public function types(): array
    {
        return array_keys($this->elements);
    }

    public function takes(string $type, string $name): bool
    {
        return isset($this->elements[$type][$name]);
    }

    /**
     * A value as the attribute takes it; null where it takes none such.
     *
     * @param mixed $value what somebody wrote
     */
    public function value(string $type, string $name, mixed $value, Addresses $addresses): ?string
    {
        if (!is_scalar($value)) {
            return null;
        }
        $text = is_bool($value) ? ($value ? 'true' : 'false') : (string) $value;
        return match ($this->elements[$type][$name] ?? null) {
            'text' => self::clean($text),
            'number' => is_numeric($text) ? $text : null,
            'switch' => in_array(strtolower($text), ['false', '0', 'no'], true) ? null : '',
            'address' => $addresses->accepted($text),
            default => null,
        };
    }

    private static function clean(string $text): ?string
    {
        $text = mb_substr(trim((string) preg_replace('/[\p{C}]+/u', ' ', mb_scrub($text))), 0, self::LONGEST);
        return $text === '' ? null : $text;
    }
}
