using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.App.Features.Registry;

/// <summary>Captions of the screens about duplicates.</summary>
public static class DuplicateTexts
{
    public const string Title = "Двойники";
    public const string Subtitle = "Записи, похожие на одного человека";
    public const string First = "Первая запись";
    public const string Second = "Вторая запись";
    public const string Why = "Почему похожи";
    public const string Certainty = "Уверенность";
    public const string Decision = "Решение";
    public const string HasSnils = "есть СНИЛС";
    public const string NotOne = "Не двойник";
    public const string Undo = "Отменить";
    public const string Dismissed = "Пара больше не предлагается";
    public const string EmptyTitle = "Похожих записей нет";
    public const string EmptyText = "Совпадения ищутся по ФИО, дате рождения и организации. После загрузки файлов загляните сюда снова.";

    public const string MergeTitle = "Объединение записей";
    public const string MergeSubtitle = "Остаётся одна карточка, вторая уходит в архив";
    public const string Stays = "Останется";
    public const string GoesAway = "Уйдёт в архив";
    public const string Swap = "Поменять местами";
    public const string Field = "Поле";
    public const string Nothing = "не указано";
    public const string Jobs = "Места работы после объединения";
    public const string WhatElse = "Что ещё изменится";
    public const string DoMerge = "Объединить";
    public const string Merged = "Записи объединены";
    public const string AskTitle = "Объединение записей";
    public const string GoneTitle = "Записи не найдены";
    public const string GoneText = "Одна из них уже объединена, перенесена или вне вашей зоны ответственности.";
    public const string ToList = "К списку двойников";

    public static string Pairs(int count) => RussianPlural.Count(count, "пара", "пары", "пар");

    public static string Of(MergeJobOutcome outcome) => outcome switch
    {
        MergeJobOutcome.Stays => "без изменений",
        MergeJobOutcome.Moves => "переносится",
        MergeJobOutcome.United => "объединяется",
    };

    public static string Followers(int assignments, int statuses)
    {
        var parts = new List<string>();
        if (assignments > 0) parts.Add($"Перейдёт {RussianPlural.Count(assignments, "закрепление", "закрепления", "закреплений")}.");
        if (statuses > 0) parts.Add($"Перейдёт {RussianPlural.Count(statuses, "статус", "статуса", "статусов")} в методическом активе.");
        return parts.Count == 0 ? "Закреплений и статусов в активе у второй записи нет." : string.Join(" ", parts);
    }

    public static string AskConsequence(string other) => $"Запись «{other}» уйдёт в архив, её сведения перейдут в оставшуюся карточку.";

    /// <summary>For screen readers: «ФИО: Иванова Мария».</summary>
    public static string ChooseValue(string field, string value) => $"{field}: {value}";
}
