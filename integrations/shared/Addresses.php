<?php

declare(strict_types=1);

namespace VcseCharts;

/** Which addresses a page may name as a chart's data: the site's own, and https on hosts that its owner lists. */
final class Addresses
{
    /** Longer ones are nobody's file. */
    private const LONGEST = 2000;

    private string $host;

    /** @var string[] */
    private array $hosts;

    /**
     * @param string $site the site's own address, such as https://www.example.gov.uk/
     * @param string[] $hosts names of further hosts, such as data.example.org, with a port where it is not the usual one
     */
    public function __construct(string $site, array $hosts = [])
    {
        $this->host = self::hostOf(parse_url($site) ?: []);
        $this->hosts = array_map(static fn (string $host): string => strtolower(trim($host)), $hosts);
    }

    /** The address as it may stand in a page: a path from the site's root, or a whole address; null where it may not. */
    public function accepted(string $address): ?string
    {
        $address = trim($address);
        // A browser reads a backslash as a slash, and passes over line ends and tabs inside an address.
        if ($address === '' || strlen($address) > self::LONGEST || preg_match('/[\x00-\x20\x7f\\\\"\'<>`]/', $address)) {
            return null;
        }
        if (preg_match('~^/(?!/)~', $address)) {
            return self::climbs($address) ? null : $address;
        }
        $parts = parse_url($address);
        if ($parts === false || isset($parts['user']) || isset($parts['pass']) || !isset($parts['host'])) {
            return null;
        }
        $scheme = strtolower($parts['scheme'] ?? '');
        $host = self::hostOf($parts);
        $own = $host === $this->host && in_array($scheme, ['http', 'https'], true);
        $listed = $scheme === 'https' && in_array($host, $this->hosts, true);
        return ($own || $listed) && !self::climbs($parts['path'] ?? '') ? $address : null;
    }

    /** Path on this site of an accepted address, decoded; null when it is on another host. */
    public function pathHere(string $address): ?string
    {
        $parts = parse_url($address) ?: [];
        if (isset($parts['host']) && self::hostOf($parts) !== $this->host) {
            return null;
        }
        return rawurldecode($parts['path'] ?? '/');
    }

    /** @param array<string, string|int> $parts */
    private static function hostOf(array $parts): string
    {
        $port = $parts['port'] ?? null;
        $usual = ['http' => 80, 'https' => 443][strtolower((string) ($parts['scheme'] ?? ''))] ?? null;
        return strtolower((string) ($parts['host'] ?? '')) . ($port === null || $port === $usual ? '' : ":$port");
    }

    private static function climbs(string $path): bool
    {
        return in_array('..', explode('/', rawurldecode($path)), true);
    }
}
