using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Registry;

/// <summary>The journal's line about a search for people; a number that was typed is never written down.</summary>
internal static class SearchNote
{
    public static AuditNote Of(string text, int found)
    {
        var shown = text.Any(char.IsAsciiDigit) ? "по номеру" : $"«{(text.Length > 60 ? text[..60] : text).Trim()}»";
        return new AuditNote(AuditAction.Searched, "Educators", $"{AccessTerms.Of(AuditAction.Searched)}: {shown}") { Rows = found };
    }
}
