namespace MethodCenter.App.Reports;

/// <summary>Settings of printing, section <c>MethodCenter:Reports</c>.</summary>
public sealed class ReportOptions
{
    public const string Section = "MethodCenter:Reports";

    /// <summary>Path of a Chromium, Chrome or Edge; empty looks in the usual places.</summary>
    public string Chromium { get; set; } = "";

    /// <summary>How long one print may take, 5 to 600 seconds.</summary>
    public int PrintSeconds { get; set; } = 90;
}
