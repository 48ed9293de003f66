namespace MethodCenter.App.Features.Access;

/// <summary>Places the bytes of a QR code among its fixed patterns.</summary>
internal sealed class QrDrawing
{
    private readonly int _size;
    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;

    private QrDrawing(int version)
    {
        _size = (version * 4) + 17;
        (_dark, _fixed) = (new bool[_size, _size], new bool[_size, _size]);
    }

    public static bool[,] Draw(int version, int mask, byte[] codewords)
    {
        var drawing = new QrDrawing(version);
        drawing.DrawPatterns(version);
        drawing.DrawFormat(mask);
        drawing.DrawCodewords(codewords, mask);
        return drawing._dark;
    }

    /// <summary>How badly a code reads: long runs and blocks of one colour, and a share of dark far from one half.</summary>
    public static int Penalty(bool[,] dark)
    {
        var (size, penalty, count) = (dark.GetLength(0), 0, 0);
        for (var i = 0; i < size; i++)
        {
            var line = i;
            penalty += Runs(size, j => dark[line, j]) + Runs(size, j => dark[j, line]);
            for (var j = 0; j < size; j++)
            {
                if (dark[i, j]) count++;
                if (i > 0 && j > 0 && dark[i, j] == dark[i - 1, j] && dark[i, j] == dark[i, j - 1] && dark[i, j] == dark[i - 1, j - 1]) penalty += 3;
            }
        }
        return penalty + (Math.Abs((count * 20) - (size * size * 10)) / (size * size) * 10);
    }

    private static int Runs(int size, Func<int, bool> at)
    {
        var (penalty, run) = (0, 1);
        for (var i = 1; i < size; i++)
        {
            run = at(i) == at(i - 1) ? run + 1 : 1;
            penalty += run switch { 5 => 3, > 5 => 1, _ => 0 };
        }
        return penalty;
    }

    private void Set(int x, int y, bool dark) => (_dark[y, x], _fixed[y, x]) = (dark, true);

    private void DrawPatterns(int version)
    {
        for (var i = 0; i < _size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }
        DrawFinder(3, 3);
        DrawFinder(_size - 4, 3);
        DrawFinder(3, _size - 4);
        var places = AlignmentPlaces(version);
        foreach (var x in places)
        {
            foreach (var y in places)
            {
                var isCorner = (x == 6 && (y == 6 || y == _size - 7)) || (x == _size - 7 && y == 6);
                if (!isCorner) DrawAlignment(x, y);
            }
        }
        if (version >= 7) DrawVersion(version);
    }

    private void DrawFinder(int x, int y)
    {
        for (var dy = -4; dy <= 4; dy++)
        {
            for (var dx = -4; dx <= 4; dx++)
            {
                var distance = Math.Max(Math.Abs(dx), Math.Abs(dy));
                if (x + dx >= 0 && x + dx < _size && y + dy >= 0 && y + dy < _size) Set(x + dx, y + dy, distance is not (2 or 4));
            }
        }
    }

    private void DrawAlignment(int x, int y)
    {
        for (var dy = -2; dy <= 2; dy++)
        {
            for (var dx = -2; dx <= 2; dx++) Set(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
        }
    }

    private int[] AlignmentPlaces(int version)
    {
        if (version == 1) return [];
        var count = (version / 7) + 2;
        var step = ((version * 4) + (count * 2) + 1) / ((count * 2) - 2) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(i => _size - 7 - (i * step))];
    }

    private void DrawVersion(int version)
    {
        var rest = version;
        for (var i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1F25);
        var bits = (version << 12) | rest;
        for (var i = 0; i < 18; i++)
        {
            var (a, b, dark) = (_size - 11 + (i % 3), i / 3, ((bits >> i) & 1) == 1);
            Set(a, b, dark);
            Set(b, a, dark);
        }
    }

    /// <summary>Level M has the code 0, so the format is the mask alone; written twice.</summary>
    private void DrawFormat(int mask)
    {
        var rest = mask;
        for (var i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
        var bits = ((mask << 10) | rest) ^ 0x5412;
        bool Bit(int i) => ((bits >> i) & 1) == 1;
        for (var i = 0; i <= 5; i++) Set(8, i, Bit(i));
        Set(8, 7, Bit(6));
        Set(8, 8, Bit(7));
        Set(7, 8, Bit(8));
        for (var i = 9; i < 15; i++) Set(14 - i, 8, Bit(i));
        for (var i = 0; i < 8; i++) Set(_size - 1 - i, 8, Bit(i));
        for (var i = 8; i < 15; i++) Set(8, _size - 15 + i, Bit(i));
        Set(8, _size - 8, true);
    }

    /// <summary>Two columns at a time from the right, up and down by turns, past the fixed patterns.</summary>
    private void DrawCodewords(byte[] codewords, int mask)
    {
        var at = 0;
        for (var right = _size - 1; right >= 1; right -= 2)
        {
            if (right == 6) right = 5;
            for (var step = 0; step < _size; step++)
            {
                for (var j = 0; j < 2; j++)
                {
                    var (x, y) = (right - j, ((right + 1) & 2) == 0 ? _size - 1 - step : step);
                    if (_fixed[y, x]) continue;
                    var bit = at < codewords.Length * 8 && ((codewords[at >> 3] >> (7 - (at & 7))) & 1) == 1;
                    at++;
                    _dark[y, x] = bit ^ IsMasked(mask, x, y);
                }
            }
        }
    }

    private static bool IsMasked(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };
}
