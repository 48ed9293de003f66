using System.Text;

namespace MethodCenter.Domain.Common;

/// <summary>
/// The stored key by which Russian text is searched and sorted: NFKC, upper case, Ё→Е, spaces collapsed.
/// SQLite folds no Cyrillic, so every comparison of names goes through this key, the same on both databases.
/// </summary>
public static class SearchKey
{
    /// <summary>Empty for null or blank text.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
        var key = new StringBuilder(folded.Length);
        var pendingSpace = false;
        foreach (var ch in folded)
        {
            if (char.IsWhiteSpace(ch) || char.IsControl(ch))
            {
                pendingSpace = key.Length > 0;
                continue;
            }
            if (pendingSpace) key.Append(' ');
            pendingSpace = false;
            var upper = char.ToUpperInvariant(ch);
            key.Append(upper == 'Ё' ? 'Е' : upper);
        }
        return key.ToString();
    }

    /// <summary>The exclusive end of the range of keys that start with <paramref name="prefix"/>: a prefix search is a range on the index.</summary>
    public static string EndOfPrefix(string prefix) => prefix + '\uffff';
}
