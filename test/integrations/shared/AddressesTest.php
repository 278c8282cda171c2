<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;
use VcseCharts\Addresses;

final class AddressesTest extends TestCase
{
    private function addresses(): Addresses
    {
        return new Addresses('https://www.example.gov.uk/', ['data.example.org', ' Files.example.org:8443 ']);
    }

    /** @dataProvider fine */
    public function testTakesTheSiteItselfAndListedHosts(string $address): void
    {
        self::assertSame($address, $this->addresses()->accepted($address));
    }

    public static function fine(): array
    {
        return array_map(static fn (string $address): array => [$address], [
            '/wp-content/uploads/spend.json',
            '/spend.json?version=2#top',
            'https://www.example.gov.uk/spend.json',
            'https://WWW.EXAMPLE.GOV.UK:443/spend.json',
            'https://data.example.org/spend.json',
            'https://files.example.org:8443/spend.json',
        ]);
    }

    /** @dataProvider foul */
    public function testRefusesEverythingElse(string $address): void
    {
        self::assertNull($this->addresses()->accepted($address));
    }

    public static function foul(): array
    {
        return array_map(static fn (string $address): array => [$address], [
            '',
            'spend.json',
            'javascript:alert(1)',
            "java\nscript:alert(1)",
            ' JaVaScRiPt:alert(1)',
            'data:application/json,{}',
            'file:///etc/passwd',
            '//evil.example/spend.json',
            '/\\evil.example/spend.json',
            '\\\\evil.example/spend.json',
            "/\t/evil.example/spend.json",
            'https:/\\evil.example/spend.json',
            'https://evil.example/spend.json',
            'https://data.example.org.evil.example/spend.json',
            'https://data.example.org@evil.example/spend.json',
            'https://name:word@data.example.org/spend.json',
            'https://www.example.gov.uk:8443/spend.json',
            'http://data.example.org/spend.json',
            'https:///spend.json',
            '/uploads/../wp-config.json',
            '/uploads/%2e%2e/wp-config.json',
            '/spend.json" onload="alert(1)',
            "/spend.json' onload='alert(1)",
            '/<script>alert(1)</script>.json',
            "/spend.json\0.png",
            '/' . str_repeat('a', 2000),
        ]);
    }

    public function testASiteWithoutAnAddressHasNoOwnHost(): void
    {
        self::assertNull((new Addresses(''))->accepted('https://evil.example/spend.json'));
        self::assertSame('/spend.json', (new Addresses(''))->accepted('/spend.json'));
    }
}
