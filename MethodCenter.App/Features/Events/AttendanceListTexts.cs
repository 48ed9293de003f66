using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;

namespace MethodCenter.App.Features.Events;

/// <summary>Captions of the list of those who were present.</summary>
internal static class AttendanceListTexts
{
    public const string Title = "Список присутствовавших из файла";
    public const string Accept = ".xlsx, .xls, .ods, .csv";
    public const string Choose = "Выбрать список";
    public const string Hint = "Нужны СНИЛС или ФИО. Без СНИЛС человека узнают по дате рождения или организации. Номер сертификата — если его выдали.";
    public const string Row = "Строка";
    public const string Person = "В файле";
    public const string Matched = "Кто это";
    public const string Document = "№ сертификата";
    public const string Outcome = "Что произойдёт";
    public const string Another = "Другой файл";
    public const string NobodyApplies = "Отмечать некого: все уже отмечены или не найдены.";
    public const string UndoHint = "Ошибочную отметку снимают в таблице присутствия: поставьте «не отмечено» или «не был(а)».";
    public const string Broken = "Файл не дошёл целиком. Выберите его ещё раз.";

    public static string Apply(int count) => $"Отметить {RussianPlural.Count(count, "человека", "человек", "человек")}";

    public static string Counts(AttendanceList list) =>
        $"Новых участников — {Formats.Number(list.Count(AttendanceListFate.New))}, из записанных — {Formats.Number(list.Count(AttendanceListFate.Mark))}, "
        + $"отмечены раньше — {Formats.Number(list.Count(AttendanceListFate.Marked))}, не найдены — {Formats.Number(list.Count(AttendanceListFate.NotFound))}, "
        + $"под вопросом — {Formats.Number(list.Count(AttendanceListFate.Unsure))}, отклонены — {Formats.Number(list.Count(AttendanceListFate.Refused))}.";

    public static string Done(AttendanceListOutcome outcome) =>
        $"Добавлено участников — {Formats.Number(outcome.Registered)}, отмечено из записанных — {Formats.Number(outcome.Marked)}, без изменений — {Formats.Number(outcome.Unchanged)}.";

    public static string Of(AttendanceListFate fate) => fate switch
    {
        AttendanceListFate.New => "будет добавлен",
        AttendanceListFate.Mark => "будет отмечен",
        AttendanceListFate.Marked => "отмечен раньше",
        AttendanceListFate.NotFound => "не найден",
        AttendanceListFate.Unsure => "под вопросом",
        AttendanceListFate.Refused => "отклонена",
    };

    public static Tone ToneOf(AttendanceListFate fate) => fate switch
    {
        AttendanceListFate.New or AttendanceListFate.Mark => Tone.Good,
        AttendanceListFate.Marked => Tone.Neutral,
        AttendanceListFate.Unsure => Tone.Warning,
        AttendanceListFate.NotFound or AttendanceListFate.Refused => Tone.Bad,
    };
}
