using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Refusals about the framework of competences.</summary>
public static class FrameworkErrors
{
    public static readonly DomainError DraftExists = New("draft-exists", "Черновик следующей редакции уже есть: измените его или удалите.");
    public static readonly DomainError CodeWrong = New("code", "Код — латинские буквы, точка и число, например MET.8.");
    public static readonly DomainError DateMissing = New("date", "Укажите, с какой даты действует редакция.");
    public static readonly DomainError BasisMissing = New("basis", "Укажите основание: документ, которым утверждена редакция.");

    public static DomainError CodeTaken(string code, string name) =>
        New("code-taken", $"Код {code} уже занят: «{name}». Возьмите следующий свободный номер.");

    public static DomainError DateTooEarly(DateOnly last) =>
        New("date-early", $"Предыдущая редакция действует с {Formats.Date(last)}: новая должна начинаться позже.");

    public static DomainError CompetenceUsed(string code, string uses) =>
        New("used", $"Компетенцию {code} нельзя убрать, на неё опираются: {uses}. Оставьте её в перечне или переименуйте.");

    private static DomainError New(string code, string message) => new("framework." + code, message);
}
