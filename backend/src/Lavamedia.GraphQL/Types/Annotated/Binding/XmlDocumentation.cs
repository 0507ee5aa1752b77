using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Descriptions from the XML documentation that the compiler writes beside each assembly.</summary>
internal static class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<DocumentationFile>> Loaded = [];

    /// <summary>Begins to read what is written about an assembly, on another thread, before somebody needs it.</summary>
    public static void ReadAhead(Assembly assembly) => _ = Task.Run(() => Of(assembly));

    /// <summary>Gives back what was read: a schema that stands knows its descriptions, and the next one reads anew.</summary>
    public static void Release() => Loaded.Clear();

    public static string? Of(Type type) => Given(type) ?? Summary(Find(type.Assembly, $"T:{NameOf(type)}"));

    public static string? Of(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        return Given(property)
            ?? Summary(Find(declaring.Assembly, $"P:{NameOf(declaring)}.{property.Name}"))
            ?? Parameter(Find(declaring.Assembly, $"T:{NameOf(declaring)}"), property.Name);
    }

    public static string? Of(FieldInfo field) =>
        Given(field) ?? Summary(Find(field.DeclaringType!.Assembly, $"F:{NameOf(field.DeclaringType)}.{field.Name}"));

    public static string? Of(MethodInfo method) => Given(method) ?? Summary(Find(method));

    public static string? Of(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<GraphQLDescriptionAttribute>() is { } given)
        {
            return given.Description;
        }

        return parameter.Member switch
        {
            MethodInfo method => Parameter(Find(method), parameter.Name!),
            ConstructorInfo { DeclaringType: { } type } => Parameter(
                Find(type.Assembly, $"T:{NameOf(type)}"),
                parameter.Name!
            ),
            _ => null,
        };
    }

    private static string? Given(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description;

    private static XElement? Find(MethodInfo method) =>
        Find(method.DeclaringType!.Assembly, $"M:{NameOf(method.DeclaringType)}.{method.Name}");

    private static XElement? Find(Assembly assembly, string id) => Of(assembly).Find(id);

    private static DocumentationFile Of(Assembly assembly) =>
        Loaded.GetOrAdd(assembly, static known => new Lazy<DocumentationFile>(() => DocumentationFile.Of(known))).Value;

    private static string NameOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == name));

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(element, text);
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { Name.LocalName: "c" } code:
                    text.Append('`').Append(code.Value).Append('`');
                    break;
                case XElement reference
                    when (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name"))
                        is { } target:
                    text.Append('`').Append(target.Value[(target.Value.LastIndexOf('.') + 1)..]).Append('`');
                    break;
                case XElement other:
                    Append(other, text.Append(' '));
                    break;
            }
        }
    }
}
