using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Captions of the effect of a programme.</summary>
public static class EffectTexts
{
    public const string Method = "Сравниваются последний официальный результат до начала обучения и первый после его окончания у одних и тех же людей, по компетенциям программы. Баллы сравниваются только при одном инструменте. Это не доказывает, что изменила именно программа.";
    public const string Competence = "Компетенция";
    public const string People = "N";
    public const string Before = "Было";
    public const string After = "Стало";
    public const string Closed = "Закрыто";
    public const string Bars = "Дефициты до и после";
    public const string BeforeBar = "Было дефицитов";
    public const string AfterBar = "Стало дефицитов";

    public static string GapOf(ProgrammeEffect effect) => $"{Formats.NoData}: {ProgrammeTerms.Of(effect.Gap!.Value)}."
        + (effect.Completed > 0 ? $" Завершили программу: {Formats.Number(effect.Completed)}." : "");

    /// <summary>«Было 24 дефицита у 18 человек, стало 9; N = 20».</summary>
    public static string SummaryOf(ProgrammeEffect effect)
    {
        if (effect.Before == 0) return $"Дефицитов до обучения не было, стало {Formats.Number(effect.After)}; N = {Formats.Number(effect.People)}";
        var whom = effect.WithDeficits is { } people ? $" у {Formats.Number(people)} {RussianPlural.Of(people, "человека", "человек", "человек")}" : "";
        return $"Было {RussianPlural.Count(effect.Before, "дефицит", "дефицита", "дефицитов")}{whom}, стало {Formats.Number(effect.After)}; N = {Formats.Number(effect.People)}";
    }

    /// <summary>«Закрыто 62,5 % (15 из 24). В среднем +12,4 п. п. (сравнимых измерений: 30)».</summary>
    public static string DetailOf(ProgrammeEffect effect)
    {
        var closed = effect.Closed.HasData ? $"Закрыто {Formats.Share(effect.Closed)} ({Formats.Parts(effect.Closed)}). " : "";
        return closed + (effect.ChangeTenths is { } tenths
            ? $"В среднем {Signed(tenths)} п. п. (сравнимых измерений: {Formats.Number(effect.Comparable)})."
            : "Баллы сравнить нельзя: измерено разными инструментами.");
    }

    private static string Signed(int tenths) => tenths == 0 ? "0,0" : (tenths > 0 ? "+" : "−") + Formats.Tenths(Math.Abs(tenths));
}
