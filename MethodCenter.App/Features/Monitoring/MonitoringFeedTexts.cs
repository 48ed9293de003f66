namespace MethodCenter.App.Features.Monitoring;

/// <summary>Words of the feed of published values.</summary>
public static class MonitoringFeedTexts
{
    public const string Title = "Опубликованные значения показателей";
    public const string SinceWrong = "Параметр since — дата в виде ГГГГ-ММ-ДД, например 2026-06-30.";
}
