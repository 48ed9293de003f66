using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Captions of streams.</summary>
public static class StreamTexts
{
    public const string Streams = "Потоки обучения";
    public const string About = "Когда и где учат: по месяцам начала";
    public const string Add = "Новый поток";
    public const string Edit = "Изменить";
    public const string Cancel = "Отменить поток";
    public const string Resume = "Вернуть поток";
    public const string ResumeConsequence = "Поток снова станет открытым. Отозванные при отмене заявки не вернутся: людям нужно подать их заново.";
    public const string Apply = "Подать заявку";
    public const string ApplyOthers = "Заявить людей";
    public const string Number = "Поток";
    public const string NumberField = "Номер потока";
    public const string Programme = "Программа";
    public const string Dates = "Даты";
    public const string From = "Начало";
    public const string Until = "Окончание";
    public const string Seats = "Места";
    public const string SeatsField = "Мест";
    public const string SeatsHint = "Пусто — без ограничения";
    public const string Place = "Место проведения";
    public const string Tutor = "Тьютор";
    public const string TutorField = "Тьютор — региональный методист";
    public const string State = "Состояние";
    public const string Year = "Год";
    public const string OnlyOpen = "Только с приёмом заявок";
    public const string Reason = "Причина отмены";
    public const string Empty = "Потоков нет";
    public const string EmptyText = "Под заданные условия не подходит ни один поток.";
    public const string NoStreams = "Потоков ещё нет.";
    public const string NoStreamsKeep = "Потоков ещё нет: запланируйте первый, чтобы принимать заявки.";
    public const string SearchHint = "Программа, место";
    public const string Full = "мест нет";
    public const string Saved = "Поток сохранён";

    public static string NumberOf(string number) => $"Поток {number}";

    public static string MonthOf(DateOnly first)
    {
        var name = first.ToString("MMMM yyyy", Formats.Russian);
        return char.ToUpper(name[0], Formats.Russian) + name[1..];
    }

    public static string Total(int count) => RussianPlural.Count(count, "поток", "потока", "потоков");

    /// <summary>«занято 18 из 25, свободно 7».</summary>
    public static string SeatsOf(StreamRow row)
    {
        if (row.Taken is not { } taken) return row.IsFull ? Full : row.Seats is { } limit ? $"всего {Formats.Number(limit)}" : "без ограничения";
        if (row.Seats is not { } seats) return taken == 0 ? "без ограничения" : $"занято {Formats.Number(taken)}, без ограничения";
        return $"{Formats.Number(taken)} из {Formats.Number(seats)}, " + (row.IsFull ? Full : $"свободно {Formats.Number(seats - taken)}");
    }

    /// <summary>How much of the bar is filled, for CSS.</summary>
    public static string Filled(StreamRow row) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"width:{(row is { Seats: > 0 and { } seats, Taken: { } taken } ? Math.Clamp(100.0 * taken / seats, 0, 100) : 0):0.#}%");

    public static Tone ToneOf(StreamState state) => state switch
    {
        StreamState.Coming => Tone.Accent,
        StreamState.Running => Tone.Good,
        StreamState.Ended => Tone.Neutral,
        StreamState.Cancelled => Tone.Bad,
    };
}
