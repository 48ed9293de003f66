namespace MethodCenter.App.Features.Passport;

/// <summary>A paragraph, or a list of lines that begin with a hyphen: as the paper reads the same text.</summary>
internal sealed record PassportTextBlock(bool IsList, IReadOnlyList<string> Lines)
{
    private const string Mark = "- ";

    public static IReadOnlyList<PassportTextBlock> Of(string text)
    {
        List<PassportTextBlock> blocks = [];
        List<string>? list = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                if (list is null) blocks.Add(new(true, list = []));
                list.Add(line[Mark.Length..].Trim());
                continue;
            }
            list = null;
            if (line.Length > 0) blocks.Add(new(false, [line]));
        }
        return blocks;
    }
}
