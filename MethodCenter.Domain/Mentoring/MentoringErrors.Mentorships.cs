using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Refusals about pairs, programmes, meetings and questionnaires.</summary>
public static partial class MentoringErrors
{
    public static readonly DomainError PairNotFound = new("mentoring.pair_not_found", "Пара не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError MentorMissing = new("mentoring.mentor_missing", "Выберите наставника из списка.");
    public static readonly DomainError MentorEnded = new("mentoring.mentor_ended", "Этот человек больше не наставник. Выберите другого или верните его в список наставников.");
    public static readonly DomainError MenteesMissing = new("mentoring.mentees_missing", "Добавьте хотя бы одного наставляемого из своей зоны ответственности.");
    public static readonly DomainError MenteesTooMany = new("mentoring.mentees_many", "В группе — не больше 20 наставляемых. Разделите её на две.");
    public static readonly DomainError OwnMentor = new("mentoring.own_mentor", "Наставник не может быть наставляемым в своей же паре.");
    public static readonly DomainError OneToOne = new("mentoring.one_to_one", "Традиционное наставничество — один на один. Для нескольких наставляемых выберите вид «в группе».");
    public static readonly DomainError FormWrong = new("mentoring.form_wrong", "Выберите одну форму и один вид наставничества.");
    public static readonly DomainError OrganisationMissing = new("mentoring.organisation_missing", "Выберите организацию, которая издаёт приказ.");
    public static readonly DomainError TermMissing = new("mentoring.term_missing", "Укажите срок: первый и последний день.");
    public static readonly DomainError TermTooLong = new("mentoring.term_long", "Срок наставничества — не больше года. Потом создайте новую пару.");
    public static readonly DomainError TermCutsProgramme = new("mentoring.term_cuts", "В программе есть мероприятия или встречи за пределами нового срока. Сначала перенесите их.");
    public static readonly DomainError NotDraft = new("mentoring.not_draft", "Пара уже начата: состав, форма и срок в ней не меняются.");
    public static readonly DomainError NotActive = new("mentoring.not_active", "Сделать это можно, только пока пара действует.");
    public static readonly DomainError IsOver = new("mentoring.is_over", "Пара завершена: изменить её уже нельзя.");
    public static readonly DomainError DateInFuture = new("mentoring.future", "Эта дата ещё не наступила. Укажите сегодняшний или прошедший день.");
    public static readonly DomainError ReasonMissing = new("mentoring.reason", "Напишите причину: она останется в журнале.");
    public static readonly DomainError OutcomeMissing = new("mentoring.outcome", "Напишите итог: что получилось по сравнению с целью.");
    public static readonly DomainError GoalMarkWrong = new("mentoring.goal_mark", "Отметьте, достигнута ли цель.");
    public static readonly DomainError EndMissing = new("mentoring.end", "Укажите последний день: не раньше начала пары и не позже её срока.");
    public static readonly DomainError NoticeMissing = new("mentoring.notice", "Укажите, когда вторую сторону предупредили письменно.");
    public static readonly DomainError ReopenLate = new("mentoring.reopen_late", $"Вернуть пару в работу можно в течение {MentorshipTermRule.DaysToReopen} дней после окончания. Создайте новую пару.");
    public static readonly DomainError LastMentee = new("mentoring.last_mentee", "Это последний наставляемый. Прекратите пару досрочно или завершите её.");
    public static readonly DomainError TitleMissing = new("mentoring.title", "Назовите мероприятие: что нужно сделать.");
    public static readonly DomainError TaskOutOfTerm = new("mentoring.task_term", "Сроки мероприятия должны лежать внутри срока пары.");
    public static readonly DomainError TaskTooMany = new("mentoring.task_many", "В программе — не больше 60 мероприятий.");
    public static readonly DomainError TaskKept = new("mentoring.task_kept", "Отмеченное мероприятие не удаляется. Отмените его с пояснением.");
    public static readonly DomainError NoteMissing = new("mentoring.note", "Поясните, почему мероприятие не выполнено или отменено.");
    public static readonly DomainError CompetenceUnknown = new("mentoring.competence", "Такой компетенции нет в перечне. Выберите из списка.");
    public static readonly DomainError TopicMissing = new("mentoring.topic", "Напишите тему встречи.");
    public static readonly DomainError MeetingOutOfTerm = new("mentoring.meeting_term", "День встречи должен лежать внутри срока пары.");
    public static readonly DomainError MeetingOutcomeMissing = new("mentoring.meeting_outcome", "Коротко напишите итог встречи.");
    public static readonly DomainError MinutesWrong = new("mentoring.minutes", "Встреча длится от 5 до 480 минут.");
    public static readonly DomainError MeetingKept = new("mentoring.meeting_kept", "Состоявшаяся встреча не удаляется. Исправьте её запись.");
    public static readonly DomainError MarksMissing = new("mentoring.marks", "Поставьте оценку от 1 до 10 на каждый вопрос.");
    public static readonly DomainError WishNotFound = new("mentoring.wish_not_found", "Наставник или пожелание не найдены. Обновите страницу.");
    public static readonly DomainError WishTooMany = new("mentoring.wish_many", "Можно назвать не больше трёх желаемых наставников. Отзовите одно из пожеланий.");

    public static DomainError NotReady(IEnumerable<MentorshipGap> gaps) =>
        new("mentoring.not_ready", $"Начать пока нельзя: {string.Join("; ", gaps.Select(g => g.Text))}.");

    public static DomainError OverLimit(string mentor, int load, int limit) =>
        new("mentoring.over_limit", $"У наставника {mentor} станет {MentoringTerms.Mentees(load)} при пределе {limit}. Напишите, почему это допустимо, или выберите другого.");

    public static DomainError AlreadyTogether(string mentee) =>
        new("mentoring.together", $"{mentee} уже в паре с этим наставником. Завершите прежнюю пару или измените её.");

    public static DomainError NoticeShort(DateOnly earliest) =>
        new("mentoring.notice_short", $"Последний день — не раньше {Formats.Date(earliest)}: после предупреждения должно пройти три рабочих дня (ТК РФ, ст. 351.8).");
}
