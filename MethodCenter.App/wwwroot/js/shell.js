// The few things the frame does without the circuit: theme, menu, drawer, Ctrl+K, reconnecting.
(() => {
    const root = document.documentElement;
    const year = 365 * 24 * 3600;

    const remember = (name, value) => {
        const secure = location.protocol === 'https:' ? '; secure' : '';
        document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax${secure}`;
        root.dataset[name] = value;
    };

    const drawer = open => {
        if (open) root.dataset.drawer = 'open'; else delete root.dataset.drawer;
        document.querySelector(open ? '.sidebar .nav-link' : '.drawer-open')?.focus();
    };

    const closeMenus = except => {
        for (const menu of document.querySelectorAll('details[data-menu][open]')) {
            if (menu !== except) menu.open = false;
        }
    };

    const acts = {
        'theme': button => { remember('theme', button.dataset.value); closeMenus(); },
        'nav-narrow': () => remember('nav', 'narrow'),
        'nav-wide': () => remember('nav', 'wide'),
        // Not left to the browser: the base address would turn the fragment into the home page.
        'skip': (_, event) => { event.preventDefault(); document.getElementById('content')?.focus(); },
        'drawer-open': () => drawer(true),
        'drawer-close': () => drawer(false),
        'reload': () => location.reload(),
        'reconnect': async () => { if (!await window.Blazor?.reconnect()) location.reload(); },
    };

    document.addEventListener('click', event => {
        const button = event.target.closest('[data-shell]');
        if (button) acts[button.dataset.shell]?.(button, event);
        closeMenus(event.target.closest('a.menu-item') ? null : event.target.closest('details[data-menu]'));
        if (root.dataset.drawer && event.target.closest('.sidebar a')) delete root.dataset.drawer;
    });

    document.addEventListener('keydown', event => {
        // Codes, not letters: the key is К on a Russian layout.
        if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') {
            const search = document.getElementById('site-search');
            if (!search) return;
            event.preventDefault();
            search.focus();
            search.select();
        }
        if (event.key === 'Escape') {
            const menu = document.querySelector('details[data-menu][open]');
            if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
            if (root.dataset.drawer) drawer(false);
        }
    });
})();
