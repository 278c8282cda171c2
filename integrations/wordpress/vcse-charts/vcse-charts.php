<?php
/**
 * Plugin Name: VCSE charts
 * Description: Charts of how the NHS and councils fund voluntary, community and social enterprises, as a block and a shortcode.
 * Version: %VERSION%
 * Requires at least: 6.1
 * Requires PHP: 8.1
 * License: MIT
 */

declare(strict_types=1);

namespace VcseCharts\WordPress;

use VcseCharts\Addresses;
use VcseCharts\Chart;
use VcseCharts\Documents;
use VcseCharts\Elements;

if (!defined('ABSPATH')) {
    exit;
}

foreach (['Addresses', 'Elements', 'Documents', 'FallbackTable', 'Chart'] as $name) {
    require_once __DIR__ . "/lib/$name.php";
}

const VERSION = '%VERSION%';

add_action('init', __NAMESPACE__ . '\register');
add_filter('upload_mimes', __NAMESPACE__ . '\with_json');
add_filter('script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2);

function register(): void
{
    wp_register_script('vcse-charts', plugins_url('charts/vcse-charts.js', __FILE__), [], VERSION, true);
    wp_register_style('vcse-charts', plugins_url('lib/vcse-charts.css', __FILE__), [], VERSION);
    register_block_type(__DIR__);
    wp_add_inline_script('vcse-charts-chart-editor-script', 'window.vcseChartTypes = ' . wp_json_encode(elements()->types()) . ';', 'before');
    add_shortcode('vcse_chart', static fn ($attributes): string => chart(written($attributes)));
}

/**
 * The media library takes documents too.
 *
 * @param array<string, string> $types
 * @return array<string, string>
 */
function with_json(array $types): array
{
    return $types + ['json' => 'application/json'];
}

/** Before WordPress 6.5 a script could not be registered as a module. */
function as_module(string $tag, string $handle): string
{
    return $handle === 'vcse-charts' ? str_replace('<script ', '<script type="module" ', str_replace([" type='text/javascript'", ' type="text/javascript"'], '', $tag)) : $tag;
}

/**
 * A shortcode's attributes by name; one without a value, such as `quartiles`, comes as a value without a name.
 *
 * @param array<int|string, string>|string $attributes an empty text when there are none
 * @return array<string, string>
 */
function written(array|string $attributes): array
{
    $named = [];
    foreach (is_array($attributes) ? $attributes : [] as $name => $value) {
        is_int($name) ? $named[$value] = 'true' : $named[$name] = $value;
    }
    return $named;
}

/**
 * What a block holds, as attributes: those with fields of their own, and the rest as it was typed.
 *
 * @param array<string, mixed> $block
 * @return array<string, mixed>
 */
function of_block(array $block): array
{
    $more = is_string($block['more'] ?? null) ? written(shortcode_parse_atts($block['more'])) : [];
    $own = array_filter(
        ['type' => $block['type'] ?? '', 'src' => $block['src'] ?? '', 'measure' => $block['measure'] ?? ''],
        static fn (mixed $value): bool => $value !== '',
    );
    return $own + $more;
}

function elements(): Elements
{
    static $elements;
    return $elements ??= Elements::read(__DIR__ . '/lib/elements.json');
}

/**
 * A chart, its table for readers without scripts, and the script on this page.
 *
 * @param array<string, mixed> $given
 */
function chart(array $given): string
{
    $hosts = defined('VCSE_CHARTS_HOSTS') ? explode(',', VCSE_CHARTS_HOSTS) : [];
    $addresses = new Addresses(home_url('/'), $hosts);
    $uploads = wp_upload_dir(null, false);
    $path = (string) parse_url($uploads['baseurl'], PHP_URL_PATH);
    $chart = new Chart($given, elements(), $addresses, new Documents($addresses, $path, $uploads['basedir']));
    $told = current_user_can('edit_posts') ? problems($chart->problems) : '';
    if ($chart->tag === null) {
        return $told;
    }
    wp_enqueue_script('vcse-charts');
    wp_enqueue_style('vcse-charts');
    $attributes = '';
    foreach ($chart->attributes as $name => $value) {
        $attributes .= ' ' . esc_attr($name) . '="' . esc_attr($value) . '"';
    }
    $tag = esc_attr($chart->tag);
    return "$told<$tag class=\"vcse-chart\"$attributes>" . fallback($chart) . "</$tag>";
}

/** @param string[] $problems */
function problems(array $problems): string
{
    $items = implode('', array_map(static fn (string $problem): string => '<li>' . esc_html($problem) . '</li>', $problems));
    return $items === '' ? '' : "<div class=\"vcse-charts-problems\"><p>Only those who edit this page see this:</p><ul>$items</ul></div>";
}

function fallback(Chart $chart): string
{
    $link = '<a href="' . esc_url($chart->attributes['src']) . '">The figures of this chart as a file (JSON)</a>';
    $table = $chart->table;
    if ($table === null) {
        return "<p>$link</p>";
    }
    $cells = static fn (array $texts, string $open, string $close): string =>
        implode('', array_map(static fn (string $text): string => $open . esc_html($text) . $close, $texts));
    $rows = '';
    foreach ($table['rows'] as $row) {
        $rows .= '<tr>' . $cells(array_slice($row, 0, 1), '<th scope="row">', '</th>') . $cells(array_slice($row, 1), '<td>', '</td>') . '</tr>';
    }
    $left = $table['left'] ? '<p>' . esc_html("{$table['left']} more rows are in the file.") . '</p>' : '';
    return '<details><summary>' . esc_html($table['caption']) . ': the figures as a table</summary><table><thead><tr>'
        . $cells($table['headings'], '<th scope="col">', '</th>') . "</tr></thead><tbody>$rows</tbody></table>$left<p>$link</p></details>";
}
