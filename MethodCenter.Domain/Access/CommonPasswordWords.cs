namespace MethodCenter.Domain.Access;

/// <summary>Words that leaked passwords are made of, and those that everybody at a teachers' centre thinks of first. Lower case.</summary>
internal static class CommonPasswordWords
{
    public static readonly IReadOnlyList<string> All =
    [
        .. Split("""
            password passw0rd passwd pass parol pароль secret login admin administrator root user guest test tester welcome hello default
            changeme letmein master qwerty asdf zxcv iloveyou love lovely princess sunshine monkey dragon football baseball superman batman
            shadow michael jennifer jordan hunter soccer killer trustno1 access flower freedom whatever starwars computer internet server
            windows system oracle database security samsung google yandex facebook vkontakte mail rambler apple android iphone summer winter
            spring autumn january february march april may june july august september october november december monday tuesday wednesday
            thursday friday saturday sunday orange banana cookie cheese chocolate coffee ginger pepper silver golden diamond angel george
            charlie thomas andrew robert daniel matthew joshua ashley nicole jessica amanda natasha marina svetlana tatiana olga elena irina
            anna maria ekaterina julia yulia oksana galina lena sveta tanya masha dasha sasha misha pasha dima vova kolya petya ivan andrey
            sergey aleksandr alexander dmitry mikhail nikolay vladimir alexey maxim artem denis roman oleg igor pavel victor yuri kirill
            anton nikita russia rossiya moscow moskva spb piter leningrad petersburg region oblast luga vyborg gatchina tosno
            kirovsk volhov kirishi tihvin school shkola teacher uchitel pedagog metodist metodcenter methodist methodcenter center centre
            cnppm loiro institute obrazovanie education class urok student zavuch direktor director director kabinet work rabota office
            family semya mama papa babushka dedushka lubov lyubov zhizn kotik solnce zaika privet poka spasibo zenit spartak dinamo zvezda
            pobeda svoboda mir dom my our the new for you and this that is in to of at on me
            """),
        .. Split("""
            пароль парольпароль секрет логин админ администратор пользователь гость тест привет здравствуйте вход доступ добро пожаловать
            любовь люблю солнце солнышко котик котенок зайка мама папа бабушка дедушка семья жизнь счастье удача звезда победа свобода мир
            дом мой моя наш наша это россия москва питер ленинград петербург область регион луга выборг гатчина тосно кировск волхов кириши
            тихвин всеволожск приозерск школа учитель педагог методист методцентр методический центр цнппм лоиро институт образование класс
            урок ученик завуч директор кабинет работа офис компьютер интернет система сервер яндекс самсунг зима весна лето осень январь
            февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда четверг пятница суббота
            воскресенье зенит спартак динамо наташа марина светлана татьяна ольга елена ирина анна мария екатерина юлия оксана галина лена
            света таня маша даша саша миша паша дима вова коля петя иван андрей сергей александр дмитрий михаил николай владимир алексей
            максим артем денис роман олег игорь павел виктор юрий кирилл антон никита год года лет для все что как новый новая нового
            """),
    ];

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
