<?php

declare(strict_types=1);

// Stands in for the few functions of WordPress that the plugin calls, in its words and no more of its ways.

const ABSPATH = '/';

final class Stub
{
    public static string $uploads = '';
    public static bool $editor = false;
    /** @var string[] */
    public static array $registered = [];
    /** @var string[] */
    public static array $enqueued = [];
    /** @var array<string, callable> */
    public static array $shortcodes = [];
    /** @var array<string, callable> */
    public static array $hooks = [];
}

function add_action(string $name, callable $call): void
{
    Stub::$hooks[$name] = $call;
}

function add_filter(string $name, callable $call, int $priority = 10, int $arguments = 1): void
{
    Stub::$hooks[$name] = $call;
}

function add_shortcode(string $name, callable $call): void
{
    Stub::$shortcodes[$name] = $call;
}

function wp_register_script(string $handle, string $address): void
{
    Stub::$registered[] = $address;
}

function wp_register_style(string $handle, string $address): void
{
    Stub::$registered[] = $address;
}

function wp_add_inline_script(): void
{
}

function register_block_type(string $folder): void
{
    json_decode((string) file_get_contents("$folder/block.json"), true, 16, JSON_THROW_ON_ERROR);
}

function wp_enqueue_script(string $handle): void
{
    Stub::$enqueued[] = "$handle.js";
}

function wp_enqueue_style(string $handle): void
{
    Stub::$enqueued[] = "$handle.css";
}

function plugins_url(string $path): string
{
    return "https://example.gov.uk/wp-content/plugins/vcse-charts/$path";
}

function home_url(string $path): string
{
    return "https://example.gov.uk$path";
}

function wp_upload_dir(): array
{
    return ['baseurl' => 'https://example.gov.uk/wp-content/uploads', 'basedir' => Stub::$uploads];
}

function current_user_can(string $what): bool
{
    return Stub::$editor && $what === 'edit_posts';
}

function wp_json_encode(mixed $value): string
{
    return (string) json_encode($value);
}

function esc_html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES);
}

function esc_attr(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES);
}

function esc_url(string $address): string
{
    return htmlspecialchars($address, ENT_QUOTES);
}

function get_block_wrapper_attributes(): string
{
    return 'class="wp-block-vcse-charts-chart"';
}

function shortcode_parse_atts(string $text): array|string
{
    preg_match_all('/([\w-]+)="([^"]*)"|(\S+)/', $text, $found, PREG_SET_ORDER);
    $attributes = [];
    foreach ($found as $each) {
        isset($each[3]) ? $attributes[] = $each[3] : $attributes[$each[1]] = $each[2];
    }
    return $attributes ?: $text;
}
