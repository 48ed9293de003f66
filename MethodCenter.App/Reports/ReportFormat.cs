namespace MethodCenter.App.Reports;

/// <summary>What a report can be rendered as.</summary>
public enum ReportFormat
{
    Pdf,
    Docx,
    Xlsx,
    Html,
}

/// <summary>A file ready to be handed out.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="ContentType">MIME type.</param>
/// <param name="FileName">A safe Russian name without personal data.</param>
public sealed record RenderedFile(byte[] Content, string ContentType, string FileName);
