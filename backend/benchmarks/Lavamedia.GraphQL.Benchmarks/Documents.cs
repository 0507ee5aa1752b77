using System.Text;
using BenchmarkDotNet.Attributes;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Benchmarks;

/// <summary>How fast documents are read and validated when the engine sees them for the first time.</summary>
public class Documents
{
    private readonly Schema schema = SdlSchema.Build(
        new SourceText(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "queries", "schema.graphql")))
    );
    private SourceText source = SourceText.Empty;
    private DocumentNode? document;

    /// <summary>How many of the five questions stand in the document, each as an operation of its own.</summary>
    [Params(5, 20)]
    public int Operations { get; set; }

    /// <summary>Puts the document together.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var questions = Question.All().ToList();
        var text = new StringBuilder();
        for (var i = 0; i < Operations; i++)
        {
            var question = questions[i % questions.Count];
            text.Append(
                Encoding
                    .UTF8.GetString(question.Document)
                    .Replace("query ", $"query Number{i}", StringComparison.Ordinal)
                    .Replace("Branch", $"Branch{i}", StringComparison.Ordinal)
            );
        }

        source = new SourceText(text.ToString());
        document = Parser.Parse(source);
        if (Validate() is not 0 and var errors)
        {
            throw new InvalidOperationException($"The document has {errors} errors.");
        }
    }

    /// <summary>Reads the tokens and makes the tree.</summary>
    [Benchmark]
    public bool Parse() => Parser.TryParse(source, null, out _, out _);

    /// <summary>Holds all rules against it.</summary>
    /// <returns>How many errors there are.</returns>
    [Benchmark]
    public int Validate() => DocumentValidator.Validate(schema, document!).Length;
}
