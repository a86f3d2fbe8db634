package com.vendor;

class Settings {}
