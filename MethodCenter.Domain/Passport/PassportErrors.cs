using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Passport;

/// <summary>Refusals of the room, as the user reads them.</summary>
public static class PassportErrors
{
    /// <summary>Longest text of a section, characters.</summary>
    public const int LongestText = 20_000;

    public static readonly DomainError NotFound = New("not-found", "Редакция паспорта не найдена, или она ещё не открыта для вашей роли.");
    public static readonly DomainError TitleMissing = New("title", "Назовите редакцию паспорта.");
    public static readonly DomainError DayWrong = New("day", "Дата паспорта вне пределов: от 2000 года до сегодняшнего дня.");
    public static readonly DomainError SectionUnknown = New("section", "В этом разделе нет текста, который пишется вручную.");
    public static readonly DomainError TextTooLong = New("text-long", $"Текст раздела длиннее {Formats.Number(LongestText)} знаков. Сократите его.");
    public static readonly DomainError NotDraft = New("not-draft", "Редакция уже направлена на согласование: тексты и цифры зафиксированы. Чтобы исправить, верните её в черновик.");
    public static readonly DomainError NotOnApproval = New("not-on-approval", "Это действие возможно, пока редакция на согласовании.");
    public static readonly DomainError NotWithdrawable = New("not-withdrawable", "Редакция уже отозвана.");
    public static readonly DomainError ApprovalIncomplete = New("approval", "Укажите, кто утвердил паспорт, реквизиты акта и дату.");
    public static readonly DomainError ApprovalDay = New("approval-day", "Дата утверждения — не раньше направления на согласование и не позже сегодняшнего дня.");
    public static readonly DomainError ReasonMissing = New("reason", "Напишите, почему: причина останется в истории редакции.");
    public static readonly DomainError SameEdition = New("same", "Выберите две разные редакции.");
    public static readonly DomainError Damaged = New("damaged", "Содержание редакции не совпадает с контрольной суммой: показывать его нельзя. Восстановите базу из резервной копии и сообщите администратору.");
    public static readonly DomainError FormatUnknown = New("format", "Редакция записана более новой версией программы. Обновите программу, чтобы открыть её.");

    private static DomainError New(string code, string message) => new("passport." + code, message);
}
