import { describe, expect, it } from '@jest/globals';
import { guessMediaType } from './guess-media-type.js';

describe('guessMediaType', () => {
  it.each([
    ['<!DOCTYPE html><p>x', 'text/html'],
    ['\uFEFF <html lang="en">', 'text/html'],
    ['<!-- page --><!doctype html>', 'text/html'],
    ['<p>x</p>', 'text/html'],
    ['<?xml version="1.0"?><nitf>', 'application/xml'],
    ['<newsItem guid="x">', 'application/xml'],
    ['{"headline": "x"}', 'application/json'],
    ['[{"a": 1}]', 'application/json'],
    ['[UPDATE] Minister resigns', 'text/plain'],
    ['Minister resigns', 'text/plain'],
    ['', 'text/plain'],
  ])('of %j is %s', (text, type) => {
    expect(guessMediaType(text)).toBe(type);
  });
});
