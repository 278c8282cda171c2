<?php
// The block's place in a page; WordPress gives it $attributes.

declare(strict_types=1);

if (!defined('ABSPATH')) {
    exit;
}

// Every value in it is escaped where it is written.
echo '<div ' . get_block_wrapper_attributes() . '>' . \VcseCharts\WordPress\chart(\VcseCharts\WordPress\of_block($attributes)) . '</div>';
