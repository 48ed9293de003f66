using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>Refusals of the room, as the user reads them.</summary>
public static class ProgrammeErrors
{
    public static readonly DomainError NotFound = New("not-found", "Программа не найдена.");
    public static readonly DomainError TeamSizeWrong = New("team-size", "Наименьший состав управленческой команды: от 2 до 20 человек.");
    public static readonly DomainError SupportDaysWrong = New("support-days", "Сроки посткурсового сопровождения: первый не раньше чем через день после окончания, второй позже первого и не позже чем через 730 дней.");

    internal static DomainError New(string code, string message) => new("programmes." + code, message);
}
