using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Tests.Annotated;

/// <summary>A small library of books, small enough to know by heart: the model of the tests.</summary>
public sealed class Library
{
    public List<Author> Authors { get; } = [];

    public List<Book> Books { get; } = [];

    public List<string> Log { get; } = [];

    public static Library Create()
    {
        var library = new Library();
        var verne = new Author
        {
            Id = Guid.Parse("00000000-0000-7000-8000-000000000001"),
            Name = "Jules Verne",
            Email = "jules@example.org",
        };
        var sand = new Author
        {
            Id = Guid.Parse("00000000-0000-7000-8000-000000000002"),
            Name = "George Sand",
            Email = "george@example.org",
        };
        library.Authors.AddRange([verne, sand]);
        library.Add(verne, "Le Château des Carpathes", Genre.NovelOfAdventure, 1892);
        library.Add(verne, "Le Sphinx des glaces", Genre.NovelOfAdventure, 1897);
        library.Add(sand, "La Mare au diable", Genre.Pastoral, null);
        return library;
    }

    private void Add(Author author, string title, Genre genre, int? year)
    {
        var book = new Book
        {
            Id = Guid.Parse($"00000000-0000-7000-8000-00000000010{Books.Count}"),
            Title = title,
            Genre = genre,
            Year = year,
            Author = author,
        };
        Books.Add(book);
        author.Books.Add(book);
    }
}

/// <summary>What a search finds.</summary>
[UnionType]
public interface IFinding;

/// <summary>Whatever has a name.</summary>
[InterfaceType]
public interface INamedThing
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>Not for the schema.</summary>
    string Shelfmark => "?";

    static void Configure(IObjectTypeDescriptor<INamedThing> type) => type.Field(thing => thing.Name);
}

/// <summary>A book.</summary>
public sealed class Book : INamedThing, IFinding
{
    string INamedThing.Name => Title;

    public Guid Id { get; init; }

    /// <summary>The title as it stands on the cover.</summary>
    public string Title { get; set; } = "";

    public Genre Genre { get; init; }

    public int? Year { get; init; }

    public Author Author { get; init; } = null!;

    public string Secret => "hidden";
}

public sealed class Author : INamedThing, IFinding
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string? Email { get; init; }

    public List<Book> Books { get; } = [];
}

/// <summary>A kind of book.</summary>
public enum Genre
{
    /// <summary>Far countries.</summary>
    NovelOfAdventure,
    Pastoral,
}

[ObjectType<Book>]
public static class BookType
{
    public static void Configure(IObjectTypeDescriptor<Book> type)
    {
        type.ImplementsNode();
        type.Field(book => book.Title).Filterable().Sortable();
        type.Field(book => book.Genre).Filterable();
        type.Field(book => book.Year).Filterable().Sortable();
        type.Field(book => book.Author).Filterable().Sortable();
        type.Field("name", book => book.Title);
        type.Field("shelf", book => book.Author.Name + "/" + book.Title);
    }

    public static string Cover([Parent(nameof(Book.Id))] Book book, int width = 320) =>
        $"/covers/{book.Id:N}-{width}.jpg";

    public static Task<string?> BlurbAsync(
        [Parent(nameof(Book.Title))] Book book,
        BlurbLoader blurbs,
        CancellationToken cancellationToken
    ) => blurbs.LoadAsync(book.Title, cancellationToken);

    public static Task<string?> ReviewAsync(
        [Parent(nameof(Book.Title))] Book book,
        Reviewer reviewer,
        CancellationToken cancellationToken
    ) => reviewer.ReviewAsync(book, cancellationToken);

    public static string? Torn([Parent] Book book) => throw new InvalidOperationException($"secret of {book.Title}");

    public static string Broken([Parent] Book book) => throw new InvalidOperationException($"secret of {book.Title}");
}

[ObjectType<Author>]
public static class AuthorType
{
    public static void Configure(IObjectTypeDescriptor<Author> type)
    {
        type.ImplementsNode();
        type.Field(author => author.Name).Filterable().Sortable().Aggregatable().Groupable();
        type.Field(author => author.Email).Filterable().Authorize("authors.read_email");
        type.Field(author => author.Books).UsePaging().UseFiltering().UseSorting();
    }
}

[ExtendObjectType<Author>]
public static class AuthorGreeting
{
    public static string Greeting([Parent(nameof(Author.Name))] Author author) => $"Bonjour {author.Name}";
}

[QueryType]
public static class LibraryQueries
{
    /// <summary>All books.</summary>
    [UsePaging, UseProjection, UseFiltering, UseSorting]
    public static IQueryable<Book> GetBooks(Library library) => library.Books.AsQueryable();

    [UseFirstOrDefault]
    public static IQueryable<Book> BookByTitle(string title, Library library) =>
        library.Books.Where(book => book.Title == title).AsQueryable();

    public static IReadOnlyList<IFinding> Find(Library library) => [library.Books[0], library.Authors[1]];

    [ListSize(AssumedSize = 100, SlicingArguments = ["count"], RequireOneSlicingArgument = true)]
    [Cost(2.5)]
    public static IReadOnlyList<INamedThing> Things(Library library, int? count = null) =>
        [.. library.Authors.Concat<INamedThing>(library.Books).Take(count ?? 0)];

    public static Book? FirstBook(Library library) => library.Books.FirstOrDefault();

    public static IReadOnlyList<Author> Authors(Library library) => library.Authors;

    [UsePaging(RequirePagingBoundaries = true)]
    public static Connection<Author> AuthorPage(Library library, int first) =>
        new(
            [.. library.Authors.Take(first).Select(author => new Edge<Author>(author.Name, author))],
            new PageInfo(
                library.Authors.Count > first,
                false,
                library.Authors[0].Name,
                library.Authors[first - 1].Name
            ),
            library.Authors.Count
        );

    public static Genre Echo(Genre genre = Genre.Pastoral) => genre;

    [GraphQLType("Locale")]
    public static string Locale([GraphQLType("Locale")] string locale = "fr") => locale;

    [Authorize("books.count")]
    public static int Count(Library library) => library.Books.Count;

    public static string Nothing() => null!;

    public static string? Fails() => throw new InvalidOperationException("password=hunter2");

    public static async Task<int> SlowAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromMinutes(1), cancellationToken);
        return 1;
    }
}

public sealed record CreateBookInput(
    string Title,
    [ID<Author>] Guid AuthorId,
    Genre Genre = Genre.Pastoral,
    int? Year = null
);

public sealed record UpdateBookInput(
    [ID<Book>] Guid Id,
    Optional<string> Title,
    Optional<int?> Year,
    IReadOnlyList<string>? Tags = null
);

public sealed class TitleTakenException(string title) : Exception($"There is a book called {title}."), IGraphQLError
{
    public string Code => "TITLE_TAKEN";

    public string Title { get; } = title;
}

public sealed record ValidationError(string Message, IReadOnlyList<string> Path) : IGraphQLError
{
    public string Code => "VALIDATION";
}

[MutationType]
public static class LibraryMutations
{
    /// <summary>Adds a book.</summary>
    [Error<TitleTakenException>]
    [Error<ValidationError>]
    public static Book CreateBook(CreateBookInput input, Library library)
    {
        if (library.Books.Any(book => book.Title == input.Title))
        {
            throw new TitleTakenException(input.Title);
        }

        var added = new Book
        {
            Title = input.Title,
            Genre = input.Genre,
            Year = input.Year,
            Author = library.Authors.Single(author => author.Id == input.AuthorId),
        };
        library.Books.Add(added);
        return added;
    }

    [Error<ValidationError>]
    public static MutationResult<Book> UpdateBook(UpdateBookInput input, Library library)
    {
        if (input.Title.IsGiven && string.IsNullOrEmpty(input.Title.Value))
        {
            return MutationResult<Book>.Failure(
                new ValidationError("Give a title.", ["title"]),
                new ValidationError("Think again.", [])
            );
        }

        var book = library.Books.Single(candidate => candidate.Id == input.Id);
        book.Title = input.Title.Or(book.Title);
        library.Log.Add(
            $"title {input.Title.IsGiven}, year {input.Year.IsGiven}/{(input.Year.Value is null ? "null" : "given")}, tags {input.Tags?.Count}"
        );
        return book;
    }

    public static async Task<string> Note(string text, Library library)
    {
        library.Log.Add($"start {text}");
        await Task.Delay(5);
        library.Log.Add($"end {text}");
        return text;
    }
}

[DataLoader]
public sealed class BlurbLoader(BatchScheduler scheduler, Library library) : BatchDataLoader<string, string>(scheduler)
{
    protected override Task<IReadOnlyDictionary<string, string>> LoadAsync(
        IReadOnlyList<string> keys,
        CancellationToken cancellationToken
    )
    {
        library.Log.Add($"batch of {keys.Count}");
        return Task.FromResult<IReadOnlyDictionary<string, string>>(
            keys.Where(key => key.Contains(' ')).ToDictionary(key => key, key => key + "!")
        );
    }
}

/// <summary>A service that asks a loader for the resolvers that take it.</summary>
public sealed class Reviewer(BlurbLoader blurbs)
{
    public async Task<string?> ReviewAsync(Book book, CancellationToken cancellationToken) =>
        await blurbs.LoadAsync(book.Title, cancellationToken) is { } blurb ? $"It says: {blurb}" : null;
}
