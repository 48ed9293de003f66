using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Refusals of the room, in Russian.</summary>
public static class LowResultsErrors
{
    public static readonly DomainError NotFound = New("not-found", "Запись не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError NotMarked = New("not-marked", "Школа сейчас не отмечена как школа с низкими результатами: отметку ставит сотрудник ЦНППМ в карточке организации.");
    public static readonly DomainError MarksWrong = New("marks-wrong", "Оценка фактора риска — от «нет риска» до «высокий риск» или «не оценён».");
    public static readonly DomainError NothingAssessed = New("nothing-assessed", "Оцените хотя бы один фактор риска.");
    public static readonly DomainError CuratorMissing = New("curator-missing", "Выберите методиста или укажите фамилию, имя и отчество куратора.");
    public static readonly DomainError CuratorTwice = New("curator-twice", "Выбран методист и указано другое лицо: оставьте что-то одно.");
    public static readonly DomainError CuratorFromMissing = New("curator-from", "Укажите, с какого дня куратор приступает.");
    public static readonly DomainError CuratorNotAfterFormer = New("curator-not-after", "Прежний куратор назначен в этот же день или позже: укажите более поздний день.");
    public static readonly DomainError SpanTurned = New("span-turned", "Окончание срока раньше его начала: исправьте даты.");
    public static readonly DomainError LastDayMissing = New("last-day", "Укажите последний день работы куратора.");
    public static readonly DomainError VisitDateMissing = New("visit-date", "Укажите дату посещения.");
    public static readonly DomainError VisitInFuture = New("visit-future", "Дата посещения ещё не наступила: будущее посещение запишите как следующее.");
    public static readonly DomainError VisitPurposeMissing = New("visit-purpose", "Укажите цель посещения.");
    public static readonly DomainError VisitorMissing = New("visitor", "Укажите, кто посетил школу.");
    public static readonly DomainError LessonsWrong = New("lessons", "Число посещённых уроков — от 0 до 50.");
    public static readonly DomainError NextNotAfter = New("next-date", "Следующее посещение должно быть позже этого.");
    public static readonly DomainError NotCurator = New("not-curator", "Посещения записывает куратор школы: вы не назначены куратором на этот день.");

    private static DomainError New(string code, string message) => new("low-results." + code, message);
}
