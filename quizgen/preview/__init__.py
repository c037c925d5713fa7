"""A look at banks that follows the pen: what is wrong with them, their cards and their pages, in a browser.

`scene` holds what there is to see and draws it when it is asked for, `watch` sees to it that it is fresh, `server`
hands it to the one browser that knows the address. Nothing is ever written.
"""
