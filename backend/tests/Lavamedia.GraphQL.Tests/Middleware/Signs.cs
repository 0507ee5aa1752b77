using System.Reflection;
using Lavamedia.GraphQL.Types.Annotated;

// Not in the namespace of the library, whose server takes all classes that it finds there.
namespace Lavamedia.GraphQL.Tests.Middleware;

/// <summary>Writes brackets around a text, and counts how often it did.</summary>
public sealed class BracketsAttribute(string open, string close) : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(IObjectFieldDescriptor descriptor, MemberInfo member) =>
        descriptor.Use(next =>
            async context =>
            {
                await next(context);
                context.Result = $"{open}{context.Result}{close}";
                context.Service<BracketCount>().Value++;
            }
        );
}

/// <summary>How many brackets were written.</summary>
public sealed class BracketCount
{
    public int Value { get; set; }
}

/// <summary>Answers by itself when the text is a secret word.</summary>
public sealed class WithoutSecretsAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(IObjectFieldDescriptor descriptor, MemberInfo member) =>
        descriptor.Use(next =>
            context =>
            {
                if (context.ArgumentValue<string>("text") != "secret")
                {
                    return next(context);
                }

                context.Result = "…";
                return ValueTask.CompletedTask;
            }
        );
}

public sealed record Sign(string Text);

[ObjectType<Sign>]
public static class SignType
{
    public static void Configure(IObjectTypeDescriptor<Sign> type)
    {
        type.Field(sign => sign.Text)
            .Use(next =>
                async context =>
                {
                    await next(context);
                    context.Result = ((string)context.Result!).ToUpperInvariant();
                }
            )
            .Use(next =>
                async context =>
                {
                    await next(context);
                    context.Result += " of " + context.Parent<Sign>().Text.Length;
                }
            );
    }
}

public sealed class IllegibleException : Exception, IGraphQLError
{
    public override string Message => "Nobody can read that.";

    public string Code => "ILLEGIBLE";
}

/// <summary>Refuses texts that nobody can read.</summary>
public sealed class LegibleAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(IObjectFieldDescriptor descriptor, MemberInfo member) =>
        descriptor.Use(next =>
            async context =>
            {
                await next(context);
                if (context.Result is Sign { Text: "xyz" })
                {
                    throw new IllegibleException();
                }
            }
        );
}

[QueryType]
public static class SignQueries
{
    [Brackets("[", "]")]
    [Brackets("(", ")")]
    public static string GetBracketed() => "open";

    [WithoutSecrets]
    public static string Repeat(string text) => text;

    public static Sign GetSign() => new("open");
}

[MutationType]
public static class SignMutations
{
    [Legible]
    [Error<IllegibleException>]
    public static Sign Paint(string text) => new(text);
}
