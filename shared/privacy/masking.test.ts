import { describe, expect, it } from '@jest/globals';
import { maskAddress, maskName, maskPhone } from './masking.ts';

describe('masked', () => {
  it.each([
    ['王小明', '王**'],
    ['王五', '王*'],
    ['王', '*'],
    ['', '*'],
    ['𠮷田', '𠮷*'],
    ['👩‍👩‍👧‍👦明', '👩‍👩‍👧‍👦*'],
    ['John Smith', 'J*********'],
  ])('a name keeps its first character only: %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ['13812345678', '138****5678'],
    ['01012345678转801', '010****5678'],
    ['+85223456789', '+85*****6789'],
    ['12315', '*****'],
    ['', ''],
  ])('a phone number hides its middle: %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it.each([
    ['浙江省杭州市西湖区文三路 478 号', '浙江省杭州市****'],
    ['文三路 1 号', '文三****'],
    ['', '****'],
  ])('an address keeps its beginning only: %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });
});
