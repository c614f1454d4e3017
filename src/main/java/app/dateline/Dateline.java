package app.dateline;

public final class Dateline {
    public static void main(String[] args) {
        System.out.println("x");
    }
}
