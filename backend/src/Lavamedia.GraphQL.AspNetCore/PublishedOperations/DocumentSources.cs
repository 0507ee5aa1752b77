using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>The file of an operation and those of the fragments that it shares, as one text whose places are told by file.</summary>
internal sealed class DocumentSources
{
    private readonly List<(string File, int FirstLine)> files = [];

    public DocumentSources(IEnumerable<PublishedDocument> documents)
    {
        var text = new MemoryStream();
        var line = 1;
        foreach (var document in documents)
        {
            files.Add((document.File, line));
            text.Write(document.Text.Span);
            text.WriteByte((byte)'\n');
            line = new SourceText(text.ToArray()).GetLocation(int.MaxValue).Line;
        }

        Text = new SourceText(text.ToArray());
    }

    /// <summary>The whole text.</summary>
    public SourceText Text { get; }

    /// <summary>The file of the operation.</summary>
    public string File => files[0].File;

    public DocumentProblem Problem(SyntaxNode node, string message) =>
        At(node.Span.IsNone ? null : Text.GetLocation(node.Span.Start), message);

    public DocumentProblem Problem(GraphQLError error) =>
        At(error.Locations.IsDefaultOrEmpty ? null : error.Locations[0], error.Message);

    private DocumentProblem At(SourceLocation? place, string message)
    {
        if (place is not { } there)
        {
            return new DocumentProblem(File, null, message);
        }

        var (file, firstLine) = files.Last(candidate => candidate.FirstLine <= there.Line);
        return new DocumentProblem(file, there with { Line = there.Line - firstLine + 1 }, message);
    }
}
